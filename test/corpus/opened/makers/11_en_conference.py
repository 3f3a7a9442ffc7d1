"""Two-column conference paper, pdfLaTeX with the cite package: [1], [2], [4]-[6] style, list References, a footnote or two."""
from lib import *
T = '''
# Introduction

Leaky feature caches are a recurring source of silent errors in deployed models [^gupta]. | Several groups have proposed to detect them at training time [^ivan,lee,moritz], at serving time [^zhou@ Sec. 4], or not at all. | The term “stale read” goes back to [^gupta], who used it for databases. | In this paper we ask a simpler question: how stale is too stale?

Our contributions are as follows.

- A benchmark of 1,148 cached features drawn from eleven production systems, available at <https://github.example/stale-lab/cachebench/tree/v1.2.0/data>.

- A bound, i.e., Theorem 1, that improves on the one in [^ohara] by a factor of roughly 2.7.

- An ablation over seven architectures, cf. [^lee,zhou].

# Related Work

Caches in machine learning have been studied under many names. | Ivanova et al. [^ivan] call them “memos,” and Lee and Park [^lee] speak of “frozen views.” | Fig. 2 of Moritz’s thesis [^moritz] shows that, for image models, up to 31.5% of features are recomputed needlessly. | We refer to the survey [^bigsurvey] for everything before 2015.

A different line of work treats staleness as noise [^ohara,bigsurvey,tanaka]. | Dr. Tanaka’s experiments (N = 42) were the first to do so with human subjects. | To the best of our knowledge, none of these papers considers caches with more than one writer.

# Method

Let f be a feature with time stamp t. | We say that f is stale if t < T – d, where d is the tolerance recommended by the vendor [^vendor]. | The default of d = 300 s is used throughout unless stated otherwise. | All code runs under Python 3.11 with the settings of [^zhou], except that the batch size is 64.

# Results

Table I shows the error rates. | With a tolerance of 300 s the error grows by 0.8 points, which agrees with [^tanaka@ p. 7]. | Beyond one hour it grows linearly, as predicted. | “Nobody notices until the quarterly report,” as one operator put it.

T: Tolerance ; Error ; Change
T: 60 s ; 4.1 ; +0.1
T: 300 s ; 4.8 ; +0.8
T: 3600 s ; 9.3 ; +5.3

# Conclusion

Staleness is cheap to measure and expensive to ignore. | Future work will consider distributed writers [^future]. | Contact: cachebench@stale-lab.example.
'''
N = {'gupta': 'R. Gupta and M. N. Sandoval, “Stale reads considered,” *Proc. 14th Conf. Data Syst.*, Oslo, 2004, pp. 11–20.',
'ivan': 'T. Ivanova *et al.*, “Memos for models,” arXiv preprint arXiv:2103.01234, 2021. [Online]. Available: <https://arxiv.example/abs/2103.01234>',
'lee': 'S. Lee and J. Park, “Frozen views,” *Trans. Learn. Syst.*, vol. 9, no. 3, pp. 201–219, Mar. 2020, doi: <10.5555/tls.2020.9.3.201>.'.replace('<10', '10').replace('201>.', '201.'),
'moritz': 'K. Moritz, “Caching in vision pipelines,” Ph.D. dissertation, Univ. Lindau, Germany, 2019. Accessed: Jan. 5, 2026. [Online]. Available: <https://publications.uni-lindau.example/files/thesis_moritz_caching_in_vision_pipelines_final.pdf>',
'zhou': 'L. Zhou, “Serving-time drift detection in large recommender systems,” in *Proc. SysML*, 2022, pp. 88–97. <https://doi.org/10.5555/3511808.3557101>',
'ohara': 'C. O’Hara, *Noise and Delay*, 2nd ed. Dublin, Ireland: Liffey Press, 2011, ch. 5.',
'bigsurvey': 'A. B. Chandra, D. Ek, and F. Ruiz, “Twenty years of caching: A survey,” *ACM-like Surv.*, vol. 47, 2015, Art. no. 12.',
'tanaka': 'H. Tanaka, “Do users notice?” Stale Lab Tech. Rep. SL-TR-17, 2018. [Online]. Available: <http://www.stale-lab.example/~tanaka/reports/sl-tr-17/index.html#experiments>',
'vendor': 'Featurely Inc. *Feature Store Administration Guide, Release 8*. (2024). Accessed: Feb. 1, 2026. [Online]. Available: <https://docs.featurely.example/en/8.0/admin-guide/caching/tolerance.html?highlight=ttl#choosing-a-tolerance>',
'future': 'See the project page, <https://stale-lab.example/projects/writers>, and the mailing list, <https://lists.stale-lab.example/pipermail/writers/2026-January/000042.html>.'}
N['lee'] = 'S. Lee and J. Park, “Frozen views,” *Trans. Learn. Syst.*, vol. 9, no. 3, pp. 201–219, Mar. 2020.'
N['unused'] = 'M. Wirth, “A note on clocks,” *Lett. Distrib. Comput.*, vol. 2, p. 4, 1996.'
d = Doc('en-conference-pdflatex', 'pdf', 'pdftex', 'pdf', 'en', ['two columns', 'numbered references in brackets, several in one bracket, ranges', 'bracket with a locator', 'reference as a word of the sentence', 'the same reference many times', 'et al., i.e., cf., Dr. within sentences', 'a reference nobody cites', 'URLs with no full stop after them', 'IEEE-like list', 'words broken at line ends'], T, N, kind='reference', unref=['unused'])
# same-sentence claims with a marker in the middle keep their words around the gap
class C:
    glue = False
    def __call__(self, ks): return r'\cite{%s}' % ','.join(ks)
def segs(ss):
    o = ''
    for g in ss:
        if g[0] == 'm': o += r'\cite%s{%s}' % ('[%s]' % g[2][0].strip().replace('. ', '.~') if g[2][0] else '', ','.join(g[1]))
        else: o += tex_segs([g], d, C())
    return o
import lib
orig = lib.tex_segs
def patched(ss, dd, m): return segs(ss) if any(g[0] == 'm' for g in ss) else orig(ss, dd, m)
lib.tex_segs = patched
body = lib.tex_body(d, C()); lib.tex_segs = orig
bib = '\n'.join(r'\bibitem{%s} %s' % (k, orig(d.notes[k], d, C())) for k in d.notes_in_order())
src = r'''\documentclass[10pt,twocolumn]{article}\usepackage[T1]{fontenc}\usepackage[utf8]{inputenc}\usepackage{times,cite,xurl,textcomp}\usepackage[a4paper,margin=18mm,columnsep=7mm]{geometry}\urlstyle{same}
\renewcommand{\thesection}{\Roman{section}}\title{How Stale Is Too Stale? Measuring Cache Age in Feature Stores}\author{Priya Ramaswamy\\Stale Lab \and Jonas W. Ek\\University of Lindau}\date{}
\begin{document}\maketitle\begin{abstract}Feature stores cache what models read. We measure how old the cached values are, and what it costs.\end{abstract}
''' + body + '\n\\begin{thebibliography}{99}\\small\n' + bib + '\n\\end{thebibliography}\\end{document}'
keep_pdf(d, latex(d, src, 'pdflatex'))
