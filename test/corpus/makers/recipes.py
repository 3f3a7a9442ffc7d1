"""The register of recipes: each writes one document and its gold into test/corpus/own/<name>/."""
import pathlib

from model import write_gold

OWN = pathlib.Path(__file__).resolve().parent.parent / 'own'
RECIPES = {}


def recipe(name):
    def register(make):
        RECIPES[name] = make
        return make
    return register


def place(name, suffix):
    folder = OWN / name
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob('document.*'):
        old.unlink()
    return folder / f'document.{suffix}'


def keep(out, gold):
    write_gold(out.parent / 'gold.json', gold)
