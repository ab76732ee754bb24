using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>Whether the words of an event are one clause of its sentence, and nothing that a cut has run together.</summary>
internal sealed class WholeLabels(AnnotatedDocument document)
{
    private static readonly WordSet Pointing = WordSet.Named("words-of-the-dateline");
    private static readonly WordSet OfHappenings = WordSet.Named("prepositions-to-parties");
    private static readonly WordSet Everyday = WordSet.Named("nouns-of-everyday-happenings");
    private static readonly WordSet Untrue = WordSet.Named("words-of-untruth");

    private const int YearDigits = 4;

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>Whether the label of an event is whole.</summary>
    public bool Has(DatedEvent dated, string[] words)
    {
        // "[the man who ran after a] 2015 race was jailed"
        if (words[0].Length == YearDigits && words[0].All(char.IsDigit)) return false;
        // "arrived here", "By: Ann Lee/ The Gazette Norway's leader", "offered a own plan"
        if (words.Any(word => Pointing.Has(word) || word.EndsWith('/'))) return false;
        if (dated.Label.Contains(" a own ", StringComparison.Ordinal)) return false;
        if (dated.Act.IsNominal) return TellsParty(words);
        var sentence = document.Text.SentenceAt(dated.Date.Span.Start);
        if (IsUntrue(sentence) || IsUntrue(sentence + 1)) return false;
        var places = PlacesOf(words, document.Text.Sentences[sentence]);
        if (IsOnlyDescribed(places) || LosesItsObject(dated)) return false;
        return !IsObject(dated, document.Text.Sentences[sentence]) && !HasTwoVerbs(places) && !RunsOn(places);
    }

    // "Murder of a judge", "Lee's arrest", "Asian war"; not "Texas murder", "Demonstration in Oslo County".
    private static bool TellsParty(string[] words) => !words.Any(word => Everyday.Has(word)) || words.Any(word => OfHappenings.Has(word))
        || words.Any(word => word is [.., '\'' or '’', 's'] or [.., 's', '\'' or '’'])
        || words.Skip(1).Count(word => word.Length > 0 && char.IsUpper(word[0])) > 1 || words.Length > 5;

    // "It was a hoax."
    private bool IsUntrue(int sentence)
    {
        if (sentence >= document.Text.Sentences.Count) return false;
        var words = document.Text.Sentences[sentence];
        for (var i = words.FirstToken; i < words.EndToken; i++) if (Untrue.Has(_tokens.TextOf(i))) return true;
        return false;
    }

    // "The man who shot him after a | traffic stop in Norway was sentenced": of the man.
    private bool IsObject(DatedEvent dated, Sentence sentence)
    {
        var before = _tokens.FirstAtOrAfter(dated.Span.Start) - 1;
        while (before > sentence.FirstToken && _tags[before] is Tag.Determiner or Tag.Number or Tag.Time) before--;
        // But "Six months after", "For the first time since"
        if (_tags[sentence.FirstToken] is not (Tag.Determiner or Tag.Name or Tag.Nominal)) return false;
        if (before <= sentence.FirstToken + 1 || _tags[before] is not (Tag.Subordinator or Tag.Preposition)) return false;
        for (var i = sentence.FirstToken; i < before; i++) if (_tags[i].IsFinite() || _tags[i] is Tag.Comma) return false;
        return true;
    }

    // "Ten bombers killed eight men in Oslo | were Swedes": a second "were" that no word joins to the first verb.
    private bool HasTwoVerbs(List<int> places)
    {
        var (verbs, links) = (0, 0);
        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            if (_tags[place] is Tag.Relative or Tag.That or Tag.Question or Tag.Subordinator or Tag.Coordinator or Tag.Pronoun or Tag.Comma
                or Tag.Quote or Tag.Semicolon || IsCue(place)) links++;
            // "had | already | been", "to | have"
            var isGroup = _tags[place - 1].IsAuxiliary() || _tags[place - 1] is Tag.To
                || (_tags[place - 1] is Tag.Adverb && _tags[place - 2].IsAuxiliary());
            if (!_tags[place].IsFinite() || i == 0 || isGroup) continue;
            if (verbs > links && _tags[place].IsAuxiliary()) return true;
            verbs++;
        }

        return false;
    }

    private bool IsCue(int token) => document.Attributions.Any(other => other.Cue.Any(cue => cue.Contains(_tokens[token].Span)));

    // "[his father, a] priest | murdered by | Roe": who he is, and no clause.
    private bool IsOnlyDescribed(List<int> places) => places.Count > 2 && !places.Any(place => _tags[place].IsAuxiliary())
        && places.Any(place => _tags[place].IsVerb() && _tokens.TextOf(place + 1) is "by" && _tags[place + 2] is not Tag.Number)
        && places.Count(place => _tags[place].IsFinite()) < 2;

    // "the sanctions that | Norway pushed in the council": what it pushed stands before.
    private bool LosesItsObject(DatedEvent dated)
    {
        var before = _tokens.FirstAtOrAfter(dated.Span.Start) - 1;
        while (before > 1 && _tags[before] is Tag.Determiner) before--;
        return before > 1 && _tags[before] is Tag.Relative or Tag.That && _tags[before - 1].IsNounLike() && dated.Act.Object is null;
    }

    // "saw a film in Oslo, N.Y. | Afterward"
    private bool RunsOn(List<int> places)
    {
        if (places.Count < 3) return false;
        var last = places[^1];
        return _tags[last] is Tag.Adverb && _tokens[last].Is(TokenShape.Capitalised);
    }

    // The tokens of a sentence that stand in a label, in order.
    private List<int> PlacesOf(string[] words, Sentence sentence)
    {
        var (places, from) = (new List<int>(), sentence.FirstToken);
        foreach (var word in words)
        {
            for (var i = from; i < sentence.EndToken; i++)
            {
                if (!word.AsSpan().Trim(",.;:").Equals(_tokens.TextOf(i), StringComparison.OrdinalIgnoreCase)) continue;
                places.Add(i);
                from = i + 1;
                break;
            }
        }

        return places;
    }
}
