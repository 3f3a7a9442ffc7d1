import json,glob,sys,os
for n in sys.argv[1:]:
    print(n)
    for c in json.load(open(os.path.join(os.environ['IBID_CORPUS_SCRATCH'],n,'gold.json')))['citations']: print(' ',c['number'],c['kind'][:3],c['urls'],'|',c['claim'],'|',c['quotes'],c['repeats'] or '')
