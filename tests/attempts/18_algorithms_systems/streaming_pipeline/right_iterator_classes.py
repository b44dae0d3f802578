"""Iterator classes with __iter__ and __next__ instead of generators."""


class _Outcomes:
    def __init__(self, lines, parse, start):
        self._lines, self._parse, self._start, self._number = lines, parse, start, 0
        self._iterator = None

    def __iter__(self):
        return self

    def __next__(self):
        if self._iterator is None:
            self._iterator = iter(self._lines)
        while self._number < self._start:
            next(self._iterator)
            self._number += 1
        line = next(self._iterator)
        self._number += 1
        try:
            return self._number, self._parse(line), None
        except ValueError as error:
            return self._number, None, str(error)


class _Batches:
    def __init__(self, items, size):
        if size < 1:
            raise ValueError("a batch holds at least one item")
        self._items, self._size = iter(items), size

    def __iter__(self):
        return self

    def __next__(self):
        batch = []
        for item in self._items:
            batch.append(item)
            if len(batch) == self._size:
                return batch
        if not batch:
            raise StopIteration
        return batch


def parse_lines(lines, parse, start=0):
    return _Outcomes(lines, parse, start)


def in_batches(items, size):
    return _Batches(items, size)
