"""The numbers counted in plain loops."""


def answers():
    parametric = dict.fromkeys(["logistic_regression", "linear_svm", "network"], "parametric")
    growing = dict.fromkeys(["rbf_svm", "knn", "full_tree"], "nonparametric")
    length = 0
    for i in range(101):  # 0 stands for the constant 1
        for j in range(i, 101):
            length += 1
    return {
        **parametric,
        **growing,
        "needs_labels": "knn",
        "kmeans_numbers": sum(20 for _ in range(5)),
        "knn_numbers": sum(20 + 1 for _ in range(1000)),
        "query_time": (10_000 * 60) / (1000 * 20),
        "neighbours_at_scale": False,
        "hinge_inside": max(0, 1 - 0.4),
        "hinge_outside": max(0, 1 - 1.5),
        "right_means_zero": all(max(0, 1 - m / 10) == 0 for m in range(1, 20)),
        "logistic_worst": math.log(1 + math.exp(-0.0)),
        "far_row": "svm",
        "map_size": length,
        "kernel_logistic": True,
    }
