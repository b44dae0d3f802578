"""A linked list by hand, with a pointer to its end.

A linked list is a chain of nodes, each of which knows only the next one. An array is one block of memory: any
place is found by arithmetic, and inserting in front moves everything behind. Write the chain, with all
that has to be kept in order when it changes.

Interviewers ask for the comparison of the two, and then for the reversal of a list, because it is ten lines
in which every pointer has to be moved at the right moment. They look at the empty list, at the list of one,
and at what becomes of the tail. And they like to hear which of the famous advantages hold: a list inserts
cheaply where one already stands, but getting to place i takes i steps.

Conventions
- The chain consists of objects of the given class `Node`. `head` is the first node and `tail` the last; both
  are None if there is none. The `next` of the tail is None.
- Every method keeps head, tail and chain in order. Values are compared with ==.
- Lists may have 5,000 nodes: no recursion along the chain, for which Python has not the depth.
- All answers are compared exactly.
"""

from collections.abc import Iterable


# Given: one link of the chain.
class Node:
    """A value, and the node behind it."""

    def __init__(self, value: object, next: "Node | None" = None) -> None:
        self.value = value
        self.next = next


class LinkedList:
    """A singly linked list with a pointer to its last node.

    Parameters
    ----------
    values : iterable, optional
        What it holds in the beginning, from front to back.

    Attributes
    ----------
    head, tail : Node or None
        The first and the last node.

    Examples
    --------
    >>> chain = LinkedList([1, 2, 3])
    >>> chain.push_front(0)
    >>> chain.append(4)
    >>> chain.delete(2), chain.delete(7)
    (True, False)
    >>> chain.reverse()
    >>> chain.to_list()
    [4, 3, 1, 0]
    >>> chain.head.value, chain.tail.value
    (4, 0)
    """

    def __init__(self, values: Iterable[object] = ()) -> None:
        self.head: Node | None = None
        self.tail: Node | None = None
        for value in values:
            self.append(value)

    def push_front(self, value: object) -> None:
        """Add a value in front, in a time that does not depend on the length.

        Parameters
        ----------
        value : object
            The value.
        """
        self.head = Node(value, self.head)
        # In an empty list the first node is the last one as well.
        if self.tail is None:
            self.tail = self.head

    def append(self, value: object) -> None:
        """Add a value at the end, in a time that does not depend on the length.

        Parameters
        ----------
        value : object
            The value.
        """
        node = Node(value)
        if self.tail is None:
            self.head = node
        else:
            self.tail.next = node
        self.tail = node

    def delete(self, value: object) -> bool:
        """Remove the first node with a value; the others stay the nodes they are.

        Parameters
        ----------
        value : object
            The value.

        Returns
        -------
        bool
            Whether there was such a node.
        """
        before, node = None, self.head
        while node is not None and node.value != value:
            before, node = node, node.next
        if node is None:
            return False
        if before is None:
            self.head = node.next
        else:
            before.next = node.next
        # The tail has to be looked after as well, or the next append goes to a node that nobody reaches.
        if node is self.tail:
            self.tail = before
        return True

    def reverse(self) -> None:
        """Turn the chain around in place: the same nodes, in the other order, and no new ones."""
        before, node = None, self.head
        self.tail = self.head
        while node is not None:
            # Remember the rest before the only pointer to it is overwritten.
            rest = node.next
            node.next = before
            before, node = node, rest
        self.head = before

    def to_list(self) -> list:
        """List the values from front to back.

        Returns
        -------
        list
            The values.
        """
        values, node = [], self.head
        while node is not None:
            values.append(node.value)
            node = node.next
        return values
