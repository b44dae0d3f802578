"""Collects the nodes in a Python list and links them anew."""


def _linked(self, nodes):
    for node, following in zip(nodes, [*nodes[1:], None]):
        node.next = following
    self.head, self.tail = (nodes[0], nodes[-1]) if nodes else (None, None)


def _collected(self):
    nodes = []
    node = self.head
    while node is not None:
        nodes.append(node)
        node = node.next
    return nodes


def _start(self, values=()):
    _linked(self, [Node(value) for value in values])


def _turn(self):
    _linked(self, _collected(self)[::-1])


def _drop(self, value):
    nodes = _collected(self)
    places = [i for i, node in enumerate(nodes) if node.value == value]
    if places:
        _linked(self, nodes[: places[0]] + nodes[places[0] + 1 :])
    return len(places) > 0


LinkedList.__init__ = _start
LinkedList.reverse = _turn
LinkedList.delete = _drop
