"""From a CoNLL-U treebank to the pipeline that ships in ``data/model``."""
