"""Hidden suite of list_versus_array."""

import pytest

from grader import checks


def values(rng, n):
    """Draw values that differ."""
    return rng.choice(1000, size=n, replace=False).tolist()


def holds(chain, expected, because):
    checks.equal(chain.to_list(), expected, because=because)


def test_built(attempt, rng):
    """A list holds what it was given, from front to back, in nodes from head to tail."""
    given = values(rng, 3)
    chain = attempt.LinkedList(given)
    holds(chain, given, "A list of three.")
    seen, node = [], chain.head
    while node is not None and len(seen) < 5:
        seen.append(node.value)
        last, node = node, node.next
    checks.equal(seen, given, because="These are the values along the nodes, from head on.")
    last.value = 1000
    checks.equal(chain.tail.value, 1000, because="This is the value of tail, after the last node got it.")
    empty = attempt.LinkedList()
    holds(empty, [], "A new list.")
    checks.that(empty.head is None, "head of a new list is not None.")
    checks.that(empty.tail is None, "tail of a new list is not None.")


def test_both_ends(attempt, rng):
    """Values are added at either end, to an empty list too."""
    a, b, c, d = values(rng, 4)
    chain = attempt.LinkedList()
    chain.push_front(a)
    holds(chain, [a], "After one push_front.")
    chain.append(b)
    chain.push_front(c)
    chain.append(d)
    holds(chain, [c, a, b, d], "After push_front, append, push_front, append.")
    chain = attempt.LinkedList()
    chain.append(a)
    holds(chain, [a], "After one append.")
    chain.append(d)
    holds(chain, [a, d], "After two appends.")


def test_append_at_the_tail(attempt, rng):
    """A value is appended at the tail, without a walk along the chain."""
    chain = attempt.LinkedList(values(rng, 4))
    last = chain.tail
    # With the chain cut behind its head, whoever walks from there does not come to the tail.
    chain.head.next = None
    chain.append(1000)
    checks.that(
        last.next is not None,
        "append went along the chain to find its end, and the time for that grows with the length.",
    )
    checks.equal(last.next.value, 1000, because="This is the value behind the old tail.")


@pytest.mark.points(2)
@pytest.mark.parametrize("place", [0, 2, -1], ids=["first", "middle", "last"])
def test_delete(attempt, rng, place):
    """The first node with the value goes, wherever it stands, and the list can go on growing."""
    given = values(rng, 5)
    gone = given[place]
    chain = attempt.LinkedList(given)
    checks.equal(chain.delete(gone), True, because="The value was there.")
    rest = [value for value in given if value != gone]
    holds(chain, rest, "After the deletion.")
    chain.append(1000)
    holds(chain, [*rest, 1000], "After the deletion and an append.")
    checks.equal(chain.delete(gone), False, because="The value is no longer there.")
    holds(chain, [*rest, 1000], "After a deletion of nothing.")


def test_delete_of_several(attempt, rng):
    """Of equal values only the first is deleted, and a list can become empty and grow again."""
    a, b, c = values(rng, 3)
    chain = attempt.LinkedList([a, b])
    chain.delete(b)
    chain.append(b)
    holds(chain, [a, b], "After the last of two values was deleted and appended again.")
    chain = attempt.LinkedList([b, a, b, a, c])
    checks.equal(chain.delete(a), True)
    holds(chain, [b, b, a, c], "After one deletion of a value that is there twice.")
    chain = attempt.LinkedList([a])
    checks.equal(chain.delete(a), True)
    holds(chain, [], "After the deletion of the only value.")
    checks.equal(chain.delete(a), False)
    chain.append(b)
    holds(chain, [b], "After the deletion of the only value, and an append.")


@pytest.mark.points(2)
def test_reverse(attempt, rng):
    """A reversed list can grow at both ends, and reversing it again restores it."""
    given = values(rng, 4)
    for n in (4, 2, 1, 0):
        chain = attempt.LinkedList(given[:n])
        chain.reverse()
        if n:
            checks.equal(chain.tail.value, given[0], because=f"The value of the tail of {n}, reversed.")
            checks.that(chain.tail.next is None, "Behind the tail of a reversed list there is another node.")
            holds(chain, given[:n][::-1], f"A list of {n}, reversed.")
        chain.append(1000)
        chain.push_front(1001)
        chain.reverse()
        holds(chain, [1000, *given[:n], 1001], f"A list of {n}, reversed, grown at both ends, reversed.")


def test_in_place(attempt, rng):
    """Reversing and deleting keep the nodes: what one holds moves with it."""
    given = values(rng, 4)
    chain = attempt.LinkedList(given)
    first = chain.head
    third = first.next.next
    chain.delete(given[1])
    chain.reverse()
    first.value, third.value = 1000, 1001
    because = "The nodes that were the first and the third got the values 1000 and 1001 after the reversal."
    checks.equal(chain.to_list(), [given[3], 1001, 1000], because=because)


@pytest.mark.points(2)
def test_many_operations(attempt, rng):
    """A long sequence of operations leaves what it leaves in Python's own list."""
    chain, mirror = attempt.LinkedList(), []
    for _ in range(40):
        kind, value = (
            rng.choice(["push_front", "append", "delete", "reverse"], p=[0.25, 0.3, 0.35, 0.1]),
            None,
        )
        if kind == "reverse":
            chain.reverse()
            mirror.reverse()
            continue
        value = int(rng.integers(6))
        answer = getattr(chain, str(kind))(value)
        if kind == "delete":
            checks.equal(answer, value in mirror, because=f"delete({value}) for a list that holds {mirror}.")
            if value in mirror:
                mirror.remove(value)
        else:
            mirror.insert(0 if kind == "push_front" else len(mirror), value)
    holds(chain, mirror, "After all operations.")


def test_long(attempt, rng):
    """Lists of 5,000 nodes are built, listed, reversed and searched without recursion."""
    numbers = rng.permutation(5_000).tolist()
    chain = attempt.LinkedList(numbers)
    chain.reverse()
    checks.equal(chain.delete(numbers[0]), True)
    answer = chain.to_list()
    checks.that(
        answer == numbers[:0:-1], "The values of a long list, reversed and without its last, are wrong."
    )
