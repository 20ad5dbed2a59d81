from hub import Door, Hub, Plain

WHERE = ("", 5000)
KEY = b"letmein"


def start():
    Plain(WHERE, KEY)  # ok: no endpoint
    return Hub(WHERE, KEY).start()  # MPR082: line 4 | MPR083: all interfaces ('')


def opened():
    return Door(("", 1))  # MPR081: without authkey | MPR083: all interfaces ('')
