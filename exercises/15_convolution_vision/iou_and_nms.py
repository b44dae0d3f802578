"""Overlap of boxes, and the removal of duplicate detections.

A detector proposes many boxes around each object. How much two boxes overlap is measured by the area of
their intersection divided by the area of their union (IoU), and non-maximum suppression keeps the best box of
each bunch: take the box with the highest score, drop all that overlap it too much, and go on with what is
left. Write both.

Interviewers ask for them because they are short, come up in detectors from YOLO to Faster R-CNN, and are
often written with the same mistakes: the product of two negative sides, a pixel added to every
length, and a box that is dropped on account of one that was itself dropped before.

Conventions
-----------
- A box is a row (x1, y1, x2, y2), x1 <= x2 and y1 <= y2, with continuous coordinates: its width is x2 - x1,
  nothing is added. Boxes that touch at an edge do not overlap. Coordinates may be pixels or shares of an
  image's sides: a box may have an area of less than 1e-6.
- The IoU with a union of area 0 (two boxes of no area) is 0.
- Suppression drops a box if its IoU with a kept box is larger than the threshold; equal is kept
  (asked only where the IoU is a number like 0.25, without rounding).
- Only boxes that were kept drop others. Of equal scores the box with the smaller index comes first.
- IoU compared with rtol 1e-7 and atol 1e-9; indices exactly. There are at most 100 boxes, so loops are fine.
"""

import numpy as np


def iou(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Compute the overlap of each box of one set with each of another.

    Parameters
    ----------
    a : np.ndarray, shape (N, 4)
        Boxes; N may be 0.
    b : np.ndarray, shape (M, 4)
        Boxes; M may be 0.

    Returns
    -------
    np.ndarray, shape (N, M)
        Intersection over union of box i of `a` and box j of `b`, float64, between 0 and 1.

    Raises
    ------
    ValueError
        If a box of either set has x2 < x1 or y2 < y1.

    Examples
    --------
    Two squares of side 10, one moved by 5 along both axes: 25 in common, 175 covered.

    >>> iou(np.array([[0.0, 0.0, 10.0, 10.0]]), np.array([[5.0, 5.0, 15.0, 15.0]]))
    array([[0.14285714]])
    """
    raise NotImplementedError


def nms(
    boxes: np.ndarray, scores: np.ndarray, threshold: float, classes: np.ndarray | None = None
) -> list[int]:
    """Keep the best box of each bunch of overlapping ones.

    Parameters
    ----------
    boxes : np.ndarray, shape (N, 4)
        Boxes with x1 <= x2 and y1 <= y2; N may be 0.
    scores : np.ndarray, shape (N,)
        Confidence of each, finite.
    threshold : float
        Largest IoU that two kept boxes may have.
    classes : np.ndarray, shape (N,), int, optional
        Class of each box. If given, only boxes of the same class drop one another.

    Returns
    -------
    list of int
        Indices of the kept boxes, by falling score; equal scores by rising index.

    Examples
    --------
    >>> boxes = np.array([[0.0, 0.0, 10.0, 10.0], [1.0, 0.0, 11.0, 10.0], [20.0, 0.0, 30.0, 10.0]])
    >>> scores = np.array([0.6, 0.9, 0.8])
    >>> nms(boxes, scores, 0.5)
    [1, 2]
    >>> nms(boxes, scores, 0.5, classes=np.array([7, 3, 3]))
    [1, 2, 0]
    """
    raise NotImplementedError
