using System.Runtime.CompilerServices;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Dictionary;

/// <summary>
/// All aliases as one trie over word ids. A step costs one look-up in an open-addressed table, so the cost of matching
/// does not grow with the dictionary; a word that starts no alias costs one array access.
/// </summary>
internal sealed class AliasTrie
{
    /// <summary>The step for an ampersand, which has no vocabulary id.</summary>
    public const int Ampersand = -20_000;

    /// <summary>The step for a comma inside an alias ("Washington, D.C.").</summary>
    public const int Comma = -20_001;

    private const int LargestNumber = 9_999;

    private readonly int[] _starts;
    private readonly WordBits _capitalisedStarts;
    private readonly WordBits _otherStarts;
    private readonly bool _startsWithMark;
    private readonly int[] _classes;
    private readonly WordBits _followers;
    private readonly Alias[][] _aliases;
    private readonly Edge[] _edges;

    /// <summary>A trie of aliases; <paramref name="spellings"/> makes words in several spellings one step.</summary>
    public AliasTrie(IReadOnlyList<Alias> aliases, SpellingClasses spellings)
    {
        foreach (var alias in aliases) alias.Unify(spellings);
        _classes = spellings.All();
        var edges = new Edge[64];
        List<Alias[]> atNode = [[]];
        foreach (var alias in aliases)
        {
            var node = 0;
            foreach (var step in alias.Words)
            {
                var next = Find(edges, Key(node, step));
                if (next == 0)
                {
                    next = atNode.Count;
                    atNode.Add([]);
                    if (next * 2 > edges.Length) edges = Doubled(edges);
                    Insert(edges, Key(node, step), next);
                }

                node = next;
            }

            atNode[node] = [.. atNode[node], alias];
        }

        _aliases = [.. atNode];
        _edges = edges;
        var (starts, followers) = (new WordValues<int>(), new List<int>());
        foreach (var edge in edges)
        {
            if (edge.Target == 0) continue;
            if (edge.Node != 0 && edge.Step > 0) followers.Add(edge.Step);
            else if (edge.Node == 0 && edge.Step > 0) starts[edge.Step] = edge.Target;
            else if (edge.Node == 0) _startsWithMark = true;
        }

        _starts = starts.All;
        _followers = new WordBits(followers);
        var inAnyCase = aliases.Where(alias => alias.Cases[0] == LetterCase.Any).Select(alias => alias.Words[0]).ToHashSet();
        var words = Enumerable.Range(1, Math.Max(_starts.Length, _classes.Length)).Where(word => Start(ClassOf(word)) != 0).ToList();
        _capitalisedStarts = new WordBits(words);
        _otherStarts = new WordBits(words.Where(word => inAnyCase.Contains(ClassOf(word))));
    }

    private static Edge[] Doubled(Edge[] edges)
    {
        var doubled = new Edge[edges.Length * 2];
        foreach (var edge in edges) if (edge.Target != 0) Insert(doubled, edge.Key, edge.Target);
        return doubled;
    }

    /// <summary>The aliases that end at a node.</summary>
    public Alias[] At(int node) => _aliases[node];

    /// <summary>The node reached from the root; 0 where no alias starts so.</summary>
    public int Start(int step) =>
        step >= 0 ? (step < _starts.Length ? _starts[step] : 0) : step == NoStep ? 0 : Next(0, step);

    /// <summary>The node reached by a further word; 0 where there is none.</summary>
    public int Next(int node, int step)
    {
        // Most words never stand inside an alias.
        if (step > 0 && !_followers.Has(step) && node != 0) return 0;
        return Find(_edges, Key(node, step));
    }

    private static int Find(Edge[] edges, long key)
    {
        for (var slot = Slot(key, edges); ; slot = (slot + 1) & (edges.Length - 1))
        {
            ref readonly var edge = ref edges[slot];
            if (edge.Target == 0) return 0;
            if (edge.Key == key) return edge.Target;
        }
    }

    /// <summary>A step that no alias has.</summary>
    public const int NoStep = int.MinValue;

    /// <summary>The step that a token is: its vocabulary id, a small number, an ampersand or a comma.</summary>
    public int StepOf(TokenTable tokens, int index)
    {
        ref readonly var token = ref tokens[index];
        if (token.Kind is not (TokenKind.Word or TokenKind.Clitic)) return StepOfMark(token, tokens.TextOf(index));
        return token.Word == 0 ? NoStep : ClassOf(token.Word);
    }

    /// <summary>False for a token that begins no alias, as nearly all do not: what they are or their case shows it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool CanStart(in Token token) => token.Kind is TokenKind.Word or TokenKind.Clitic
        ? (token.Is(TokenShape.Capitalised) ? _capitalisedStarts : _otherStarts).Has(token.Word)
        : _startsWithMark;

    private int ClassOf(int word) => word < _classes.Length ? _classes[word] : word;

    /// <summary>The step of a number, an ampersand or a comma.</summary>
    public static int StepOfMark(in Token token, ReadOnlySpan<char> text) => token.Kind switch
    {
        TokenKind.Number => StepOfNumber(text),
        _ => text is "&" ? Ampersand : text is "," ? Comma : NoStep,
    };

    private static int StepOfNumber(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 4) return NoStep;
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return NoStep;
            number = (number * 10) + (digit - '0');
        }

        return number <= LargestNumber ? ~number : NoStep;
    }

    private static void Insert(Edge[] edges, long key, int target)
    {
        var slot = Slot(key, edges);
        while (edges[slot].Target != 0) slot = (slot + 1) & (edges.Length - 1);
        edges[slot] = new Edge(key, target);
    }

    private static long Key(int node, int step) => ((long)node << 32) | (uint)step;

    private static int Slot(long key, Edge[] edges) => (int)(((ulong)key * 0x9E3779B97F4A7C15UL) >> 32) & (edges.Length - 1);

    private readonly record struct Edge(long Key, int Target)
    {
        public int Node => (int)(Key >> 32);

        public int Step => (int)Key;
    }
}
