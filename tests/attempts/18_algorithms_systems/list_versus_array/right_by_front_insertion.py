"""Takes nodes off the front and puts them in front of the other chain."""


def _reverse(self):
    done, self.tail = None, self.head
    while self.head is not None:
        node = self.head
        self.head = node.next
        node.next = done
        done = node
    self.head = done


LinkedList.reverse = _reverse
