"""You ask for a projection only where the stride changes the size. Channels have to agree as well before x
can be added."""


def needs_projection(channels_in, channels_out, stride):
    return stride > 1
