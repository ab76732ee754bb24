namespace NewsCorpus.Charts.Painting;

/// <summary>What a node takes up around its centre: half its width, and how far it reaches up and down (its label stands below).</summary>
internal readonly record struct NodeSize(double HalfWidth, double Up, double Down);

/// <summary>
/// Places nodes by the forces of Fruchterman and Reingold (1991) from a fixed start, then moves apart what overlaps.
/// Only additions, divisions and square roots, which are the same on every machine.
/// </summary>
internal sealed class ForceLayout
{
    private const int Rounds = 300;

    // How far a link stays from a node that it does not end at.
    private const int Aside = 10;
    private readonly IReadOnlyList<NodeSize> _sizes;
    private readonly double[] _x, _y;

    private ForceLayout(IReadOnlyList<NodeSize> sizes) => (_sizes, _x, _y) = (sizes, new double[sizes.Count], new double[sizes.Count]);

    /// <summary>Centres within a box of the width, and the height that they took (at least the one given).</summary>
    public static ((double X, double Y)[] Centres, double Height) Place(IReadOnlyList<NodeSize> sizes,
        IReadOnlyList<(int From, int To, double Pull)> links, double width, double height)
    {
        for (var tries = 0; tries < 8; tries++, height *= 1.15)
        {
            var layout = new ForceLayout(sizes);
            layout.Start(width, height);
            layout.Settle(links, width, height);
            if (layout.Separate(links, width, height)) return layout.Cropped();
        }

        // A figure must come out in any case: one node a line.
        var line = sizes.Max(s => s.Up + s.Down) + 6;
        return ([.. sizes.Select((s, i) => (width / 2, i * line + s.Up))], sizes.Count * line);
    }

    // A spiral of eight directions with growing distance, bent a little so that no three nodes stand in a line.
    private void Start(double width, double height)
    {
        ReadOnlySpan<(double X, double Y)> directions =
            [(1, 0), (-0.7, 0.7), (0, -1), (0.7, 0.7), (-1, 0), (0.7, -0.7), (0, 1), (-0.7, -0.7)];
        for (var i = 0; i < _sizes.Count; i++)
        {
            var distance = 0.45 * Math.Sqrt((i + 0.5) / _sizes.Count);
            var (dx, dy) = directions[i % directions.Length];
            _x[i] = width / 2 + width * distance * (dx - dy * 0.05 * (i / 8));
            _y[i] = height / 2 + height * distance * (dy + dx * 0.05 * (i / 8));
        }
    }

    private void Settle(IReadOnlyList<(int From, int To, double Pull)> links, double width, double height)
    {
        var ideal = 0.75 * Math.Sqrt(width * height / _sizes.Count);
        var (moveX, moveY) = (new double[_sizes.Count], new double[_sizes.Count]);
        for (var round = 0; round < Rounds; round++)
        {
            var reach = width / 8 * (1 - (double)round / Rounds) + 0.5;
            Array.Clear(moveX);
            Array.Clear(moveY);
            for (var i = 0; i < _sizes.Count; i++)
            {
                for (var j = i + 1; j < _sizes.Count; j++)
                {
                    var (dx, dy) = (_x[i] - _x[j], _y[i] - _y[j]);
                    var square = Math.Max(1, dx * dx + dy * dy);
                    // Nodes far apart leave each other alone, or parts without links between them would flee to the edges.
                    if (square < 6 * ideal * ideal) Push(i, j, dx, dy, ideal * ideal / square);
                }

                // A weak pull to the middle keeps parts without links between them from drifting off.
                moveX[i] += (width / 2 - _x[i]) * 0.06;
                moveY[i] += (height / 2 - _y[i]) * 0.12;
            }

            foreach (var (from, to, pull) in links)
            {
                var (dx, dy) = (_x[from] - _x[to], _y[from] - _y[to]);
                Push(from, to, dx, dy, -pull * Math.Sqrt(dx * dx + dy * dy) / ideal);
            }

            for (var i = 0; i < _sizes.Count; i++)
            {
                var length = Math.Sqrt(moveX[i] * moveX[i] + moveY[i] * moveY[i]);
                var step = length > reach ? reach / length : 1;
                _x[i] += moveX[i] * step;
                _y[i] += moveY[i] * step;
                Keep(i, width, height);
            }
        }

        void Push(int i, int j, double dx, double dy, double force)
        {
            moveX[i] += dx * force; moveX[j] -= dx * force;
            moveY[i] += dy * force; moveY[j] -= dy * force;
        }
    }

    // Space left over above and below is of no use.
    private ((double X, double Y)[] Centres, double Height) Cropped()
    {
        var (top, bottom) = (_y.Zip(_sizes, (at, size) => at - size.Up).Min(), _y.Zip(_sizes, (at, size) => at + size.Down).Max());
        return ([.. _x.Zip(_y, (across, down) => (across, down - top))], bottom - top);
    }

    private bool Separate(IReadOnlyList<(int From, int To, double Pull)> links, double width, double height)
    {
        const int rounds = 200;
        for (var round = 0; round < rounds; round++)
        {
            var clear = true;
            // In the end texts must not overlap; a link behind a foreign node is only avoided where that is possible.
            if (round < rounds / 2 && links.Count <= 120) foreach (var (from, to, _) in links) clear &= !MoveOff(from, to, width, height);
            for (var i = 0; i < _sizes.Count; i++)
                for (var j = i + 1; j < _sizes.Count; j++)
                    if (Overlap(i, j) is var (byX, byY) && byX > 0 && byY > 0) { clear = false; Part(i, j, byX, byY); }
            for (var i = 0; i < _sizes.Count; i++) Keep(i, width, height);
            if (clear) return true;
        }

        return false;
    }

    // A link behind a node that it does not end at would be read as ending there.
    private bool MoveOff(int from, int to, double width, double height)
    {
        var moved = false;
        var (dx, dy) = (_x[to] - _x[from], _y[to] - _y[from]);
        var length = Math.Sqrt(dx * dx + dy * dy);
        if (length < 1) return false;
        for (var i = 0; i < _sizes.Count; i++)
        {
            if (i == from || i == to) continue;
            var along = ((_x[i] - _x[from]) * dx + (_y[i] - _y[from]) * dy) / length;
            var aside = ((_x[i] - _x[from]) * dy - (_y[i] - _y[from]) * dx) / length;
            var missing = _sizes[i].Up + Aside - Math.Abs(aside);
            if (along < 0 || along > length || missing <= 0) continue;
            // Through its middle, it goes to where there is room for its name.
            var inwards = (width / 2 - _x[i]) * dy - (height / 2 - _y[i]) * dx;
            var side = Math.Abs(aside) < _sizes[i].Up / 2 ? inwards : aside;
            var step = (side < 0 ? -1 : 1) * Math.Min(missing, 4);
            // Both give way: a node at the edge of the frame cannot.
            Shift(i, step / 2);
            Shift(from, -step / 2);
            Shift(to, -step / 2);
            moved = true;
        }

        return moved;

        void Shift(int node, double by)
        {
            _x[node] += dy / length * by;
            _y[node] -= dx / length * by;
        }
    }

    private (double ByX, double ByY) Overlap(int i, int j)
    {
        const double gap = 6;
        var byX = _sizes[i].HalfWidth + _sizes[j].HalfWidth + gap - Math.Abs(_x[i] - _x[j]);
        var byY = Math.Min(_y[i] + _sizes[i].Down, _y[j] + _sizes[j].Down) - Math.Max(_y[i] - _sizes[i].Up, _y[j] - _sizes[j].Up) + gap;
        return (byX, byY);
    }

    private void Part(int i, int j, double byX, double byY)
    {
        if (byX < byY)
        {
            var half = (byX / 2 + 0.1) * (_x[i] < _x[j] ? -1 : 1);
            _x[i] += half; _x[j] -= half;
        }
        else
        {
            var half = (byY / 2 + 0.1) * (_y[i] <= _y[j] ? -1 : 1);
            _y[i] += half; _y[j] -= half;
        }
    }

    private void Keep(int i, double width, double height)
    {
        _x[i] = Math.Clamp(_x[i], _sizes[i].HalfWidth, width - _sizes[i].HalfWidth);
        _y[i] = Math.Clamp(_y[i], _sizes[i].Up, height - _sizes[i].Down);
    }
}
