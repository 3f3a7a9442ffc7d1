"""`python3 make.py [NAME…]` writes the documents and their gold; without a name, all of them."""
import os
import sys
import traceback

os.environ.setdefault('SOURCE_DATE_EPOCH', '1654041600')

import recipes  # noqa: E402
import recipes_drawn  # noqa: E402,F401
import recipes_pdf  # noqa: E402,F401
try:
    import recipes_marked  # noqa: E402,F401
except ImportError:
    pass

failed = 0
for name in sys.argv[1:] or recipes.RECIPES:
    try:
        recipes.RECIPES[name]()
        folder = recipes.OWN / name
        print(name, next(folder.glob('document.*')).stat().st_size, flush=True)
    except Exception:
        failed += 1
        print('FAILED', name)
        traceback.print_exc(limit=4)
sys.exit(1 if failed else 0)
