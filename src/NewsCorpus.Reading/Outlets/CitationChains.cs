using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Outlets;

/// <summary>One outlet cites another: "Bloomberg, citing TASS".</summary>
/// <param name="Citing">Where the one that cites is named.</param>
/// <param name="Cited">Where the one that it cites is named.</param>
/// <param name="Cue">The word that links them.</param>
internal sealed record OutletLink(ActorMention Citing, ActorMention Cited, TextSpan Cue);

/// <summary>Finds which outlet of a sentence cites which other.</summary>
internal static class CitationChains
{
    // "citing officials and a report by South Korea's Yonhap news agency"
    private const int LongestPhrase = 12;
    private static readonly WordSet Citing = WordSet.Named("citing");
    private static readonly WordSet CitedBy = WordSet.Named("cited-by");
    private static readonly WordSet Barriers = WordSet.Named("citation-barriers");
    private static readonly WordSet BeForms = WordSet.Named("be-forms");

    /// <summary>The links of a text, in the order of their cues. Links never reach over the end of a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its mentions, in text order; those of outlets are read.</param>
    public static IReadOnlyList<OutletLink> Find(StructuredText text, IReadOnlyList<ActorMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        var links = new List<OutletLink>();
        var bySentence = mentions.Where(mention => mention.Type == ActorType.Outlet)
            .GroupBy(mention => text.SentenceAt(mention.Span.Start));
        foreach (var group in bySentence.Where(group => group.Key >= 0))
        {
            var outlets = group.ToArray();
            if (outlets.Length > 1) new Reading(text.Tokens, text.Sentences[group.Key], outlets).AddTo(links);
        }

        return links;
    }

    private sealed class Reading
    {
        private readonly TokenTable _tokens;
        private readonly Sentence _sentence;
        private readonly ActorMention[] _outlets;
        private readonly (int First, int End)[] _places;

        public Reading(TokenTable tokens, Sentence sentence, ActorMention[] outlets)
        {
            (_tokens, _sentence, _outlets) = (tokens, sentence, outlets);
            _places = Array.ConvertAll(outlets, outlet =>
                (tokens.FirstAtOrAfter(outlet.Span.Start), tokens.FirstAtOrAfter(outlet.Span.End)));
        }

        public void AddTo(List<OutletLink> links)
        {
            var next = 0;
            for (var i = _sentence.FirstToken; i < _sentence.EndToken; i++)
            {
                while (next < _places.Length && _places[next].First < i) next++;
                if (!IsWord(i)) continue;
                var word = _tokens.TextOf(i);
                if (Citing.Has(word)) AddActive(links, i, next - 1);
                else if (CitedBy.Has(word) && IsWord(i + 1, "by")) AddPassive(links, i, next - 1);
                else if ((IsWord(i, "cited") || IsWord(i, "quoted")) && !IsBe(i - 1)) AddActive(links, i, next - 1);
                else if ((IsWord(i, "reported") || IsWord(i, "carried")) && IsWord(i - 1, "as") && IsWord(i + 1, "by"))
                {
                    AddPassive(links, i, next - 1);
                }
            }
        }

        // "Bloomberg, citing TASS and Interfax"; "Citing TASS, Bloomberg reported"
        private void AddActive(List<OutletLink> links, int cue, int before)
        {
            var cited = Following(cue + 1);
            if (cited.Count == 0) return;
            var citing = before >= 0 ? before : cited[^1] + 1;
            if (citing < _outlets.Length) foreach (var one in cited) Add(links, citing, one, cue);
        }

        // "TASS, as quoted by Bloomberg"; "Reuters reported that he was quoted by TASS as saying"
        private void AddPassive(List<OutletLink> links, int cue, int before)
        {
            if (before < 0) return;
            var isOfSomebodyElse = IsBe(cue - 1) && _places[before].End != cue - 1;
            foreach (var after in Following(cue + 2).Take(1))
            {
                if (isOfSomebodyElse) Add(links, before, after, cue);
                else Add(links, after, before, cue);
            }
        }

        private void Add(List<OutletLink> links, int citing, int cited, int cue)
        {
            if (_outlets[citing].Actor != _outlets[cited].Actor)
            {
                links.Add(new OutletLink(_outlets[citing], _outlets[cited], _tokens[cue].Span));
            }
        }

        // The outlets of the phrase that begins at a token: up to a mark or a clause of its own, joined by "and" or commas.
        private List<int> Following(int from)
        {
            var found = new List<int>();
            var outlet = Array.FindIndex(_places, place => place.First >= from);
            for (var i = from; outlet >= 0 && outlet < _places.Length && i < Math.Min(_sentence.EndToken, from + LongestPhrase); i++)
            {
                if (i == _places[outlet].First)
                {
                    found.Add(outlet);
                    i = _places[outlet].End - 1;
                    from = i;
                    outlet++;
                }
                else if (found.Count > 0 ? !IsWord(i, "and") && !IsWord(i, "the") && !IsListComma(i, outlet) : IsBarrier(i))
                {
                    break;
                }
            }

            return found;
        }

        // "citing Interfax, TASS and RIA": a comma right between two outlets.
        private bool IsListComma(int i, int outlet) => _tokens.TextOf(i) is "," && _places[outlet].First == i + 1 && IsInList(outlet);

        private bool IsInList(int outlet) =>
            IsWord(_places[outlet].End, "and") || _tokens.TextOf(Math.Min(_places[outlet].End, _tokens.Count - 1)) is ",";

        private bool IsBarrier(int i) => _tokens.TextOf(i) is "," or ";" or ":" or "(" or "\"" or "\u201C" or "--" or "\u2013" or "\u2014"
            || (IsWord(i) && Barriers.Has(_tokens.TextOf(i)));

        private bool IsBe(int i) => IsWord(i) && BeForms.Has(_tokens.TextOf(i));

        private bool IsWord(int i) => i >= _sentence.FirstToken && i < _sentence.EndToken && _tokens[i].Kind == TokenKind.Word;

        private bool IsWord(int i, string word) => IsWord(i) && _tokens.TextOf(i).Equals(word, StringComparison.OrdinalIgnoreCase);
    }
}
