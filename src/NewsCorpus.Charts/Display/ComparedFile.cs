namespace NewsCorpus.Charts.Display;

/// <summary>Takes bytes and throws at the first that is not what a file holds at its place.</summary>
internal sealed class ComparedFile(string path) : Stream
{
    private readonly FileStream _file = File.OpenRead(path);
    private readonly byte[] _read = new byte[1 << 16];

    /// <summary>True where the bytes so far are all that the file holds.</summary>
    public bool IsAtEnd => _file.Position == _file.Length;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var length = Math.Min(buffer.Length, _read.Length);
            var count = _file.ReadAtLeast(_read.AsSpan(0, length), length, throwOnEndOfStream: false);
            if (count < length || !buffer[..length].SequenceEqual(_read.AsSpan(0, length))) throw new DifferentException();
            buffer = buffer[length..];
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _file.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>The file holds something else.</summary>
    internal sealed class DifferentException : IOException;
}
