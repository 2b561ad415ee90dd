"""Says in the person's language why the system refused something: what it says itself may be in any tongue."""

from __future__ import annotations

import errno

from matcompanion.translation import translate


def tr(text: str) -> str:
    """Return *text* in the person's language."""
    return translate("refusals", text)


def reason_of(error: OSError) -> str:
    """Return why the system refused, to stand in brackets; the rare ones as the system says them itself."""
    reasons = {
        errno.ENOENT: tr("there is no such file or folder"),
        errno.ENOTDIR: tr("a file stands where a folder should be"),
        errno.EISDIR: tr("it is a folder"),
        errno.EEXIST: tr("something of that name is there already"),
        errno.ENAMETOOLONG: tr("the name is too long"),
        errno.EACCES: tr("that is not allowed here"),
        errno.EPERM: tr("that is not allowed here"),
        errno.EROFS: tr("nothing may be written there"),
        errno.ENOSPC: tr("the disk is full"),
        errno.EFBIG: tr("the disk is full"),
        getattr(errno, "EDQUOT", errno.ENOSPC): tr("the disk is full"),
        errno.EIO: tr("the disk reported an error"),
        errno.EBUSY: tr("another program is using it"),
        errno.EMFILE: tr("too many files are open"),
        errno.ENFILE: tr("too many files are open"),
    }
    return reasons.get(error.errno or 0) or error.strerror or tr("the system refused")
