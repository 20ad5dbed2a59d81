def serve(link, number: int):
    while True:
        message = link.recv()  # MPR073: Pipe() in app/main.py at line 6
        if message == number:
            break
