namespace NotebookHost.Zmtp;

/// <summary>Bytes received and not yet understood. Grows with what arrived, never with what a peer announced.</summary>
internal sealed class ReceiveBuffer
{
    private const int Small = 16 * 1024;

    private byte[] _bytes = new byte[Small];
    private int _start;
    private int _end;

    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    public void Append(ReadOnlySpan<byte> received)
    {
        if (_end + received.Length > _bytes.Length)
            MakeRoom(received.Length);
        received.CopyTo(_bytes.AsSpan(_end));
        _end += received.Length;
    }

    public void Skip(int count)
    {
        _start += count;
        if (_start < _end)
            return;
        _start = _end = 0;
        if (_bytes.Length > Small * 64)
            _bytes = new byte[Small];
    }

    private void MakeRoom(int count)
    {
        var unread = Unread;
        var target = unread.Length + count <= _bytes.Length / 2
            ? _bytes
            : new byte[checked(Math.Max(unread.Length + count, _bytes.Length) * 2)];
        unread.CopyTo(target);
        (_bytes, _start, _end) = (target, 0, unread.Length);
    }
}
