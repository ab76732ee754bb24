namespace NewsCorpus.Reading.Documents.Bytes;

/// <summary>Reads a stream line by line, holding no more than one line; each byte is looked at once.</summary>
internal sealed class ByteLineReader(Stream stream)
{
    private const int LongestLine = 1 << 28;

    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>Byte offset of the line that was read last.</summary>
    public long Offset { get; private set; }

    private long Next { get; set; }

    /// <summary>Reads the next line, without its line break. The memory is good until the next call.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        var looked = 0;
        while (true)
        {
            var feed = _buffer.AsSpan(_start + looked, _end - _start - looked).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                line = Take(looked + feed, 1);
                return true;
            }

            looked = _end - _start;
            if (_isAtEnd)
            {
                line = Take(looked, 0);
                return line.Length > 0;
            }

            Fill();
        }
    }

    private ReadOnlyMemory<byte> Take(int length, int feed)
    {
        var line = _buffer.AsMemory(_start, length);
        Offset = Next;
        Next += length + feed;
        _start += length + feed;
        return line;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == LongestLine)
        {
            throw new UnreadableFileException($"a line is longer than {LongestLine / (1024 * 1024)} MB; each line must be one JSON object");
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, (int)Math.Min(LongestLine, _buffer.Length * 2L));
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _isAtEnd = read == 0;
        _end += read;
    }
}
