"""You keep the values in a Python list. That is an array; asked for is a chain of nodes, with head and
tail."""


class LinkedList:
    def __init__(self, values=()):
        self.values, self.head, self.tail = list(values), None, None

    def push_front(self, value):
        self.values.insert(0, value)

    def append(self, value):
        self.values.append(value)

    def delete(self, value):
        found = value in self.values
        if found:
            self.values.remove(value)
        return found

    def reverse(self):
        self.values.reverse()

    def to_list(self):
        return list(self.values)
