"""You build a new chain from the values. In place means the same nodes, with their pointers turned."""


def _reverse(self):
    values = self.to_list()
    self.head = self.tail = None
    for value in values:
        self.push_front(value)


LinkedList.reverse = _reverse
