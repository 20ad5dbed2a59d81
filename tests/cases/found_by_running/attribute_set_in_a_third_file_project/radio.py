class Radio:
    def recv(self):
        return b""
