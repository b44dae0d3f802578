"""A dummy node in front of the first one, and a helper that walks."""


class LinkedList:
    def __init__(self, values=()):
        self._front = Node(None)
        self.tail = None
        for value in values:
            self.append(value)

    @property
    def head(self):
        return self._front.next

    def _nodes(self):
        node = self._front.next
        while node:
            yield node
            node = node.next

    def push_front(self, value):
        self._front.next = Node(value, self._front.next)
        self.tail = self.tail or self._front.next

    def append(self, value):
        last = self.tail or self._front
        last.next = self.tail = Node(value)

    def delete(self, value):
        before = self._front
        for node in self._nodes():
            if node.value == value:
                before.next = node.next
                if node.next is None:
                    self.tail = None if before is self._front else before
                return True
            before = node
        return False

    def reverse(self):
        turned = None
        nodes = self._front.next
        self.tail = nodes
        while nodes:
            nodes.next, turned, nodes = turned, nodes, nodes.next
        self._front.next = turned

    def to_list(self):
        return [node.value for node in self._nodes()]
