"""You list the values by recursion, one call for each node. Python allows about a thousand: walk along the
chain in a loop."""


def _to_list(self):
    def values(node):
        return [] if node is None else [node.value, *values(node.next)]

    return values(self.head)


LinkedList.to_list = _to_list
