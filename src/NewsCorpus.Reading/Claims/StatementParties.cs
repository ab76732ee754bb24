using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims;

/// <summary>Who makes a statement, whom it accuses and to whom it is addressed.</summary>
internal sealed class StatementParties(AnnotatedDocument document, ActWords acts, NameKeys names, CueVerbs cues, Referents referents)
{
    private static readonly WordSet OutOfOffice = WordSet.Named("out-of-office");

    /// <summary>Who says it, with all that the source names.</summary>
    public Phrase? SpeakerOf(Attribution attribution)
    {
        if (attribution.Source.Count == 0) return Known(attribution, null);
        var words = List(attribution.Source);
        // "Lee, who accused Roe": Lee. "The union was calm. It denied the report": the union.
        if ((words[0] is Tag.Relative || words.Lower(0) is "it") && attribution.Antecedent.Count > 0) words = List(attribution.Antecedent);
        var first = ClauseStart.AfterDateline(words);
        var phrase = new PhraseReader(words, names, acts.Synonyms, acts.ClaimWords).Read(first, true, out var next);
        // "Tiziana Roe, chief executive of Acme": who is named in the apposition is the same party.
        var more = next < words.Count ? words.Span(next, words.Count) : default;
        var others = next < words.Count ? NamesIn(more) : [];
        return Known(attribution, phrase is null ? null : phrase with { Owners = [.. phrase.Owners, .. others] });
    }

    /// <summary>"accused | Tehran of sending …": who acts stands before "of" or "for". What is left is the content.</summary>
    public Phrase? Accused(Attribution attribution, ref WordList words)
    {
        if (!acts.ClaimWords.Is("accuser", cues.Main(attribution))) return null;
        if (BlamedLast(attribution, ref words) is { } last) return last;
        for (var at = 1; at < words.Count - 1 && !words[at].IsFinite(); at++)
        {
            if (words[at] is not Tag.Preposition || words.Lower(at) is not ("of" or "for" or "over") || words[at + 1] is Tag.Name) continue;
            var accused = List([words.Span(0, at)]);
            words = List([words.Span(at + 1, words.Count)]);
            return new PhraseReader(accused, names, acts.Synonyms, acts.ClaimWords).Read(0, true, out _);
        }

        return null;
    }

    /// <summary>"accused Tehran of sending …": who is named between cue and content.</summary>
    public Phrase? Addressee(Attribution attribution)
    {
        if (attribution.Content.Count == 0 || attribution.Cue[^1].End >= attribution.Content[0].Start) return null;
        var between = List([new TextSpan(attribution.Cue[^1].End, attribution.Content[0].Start)]);
        if (between.Count < 2 || between[between.Count - 1] is not Tag.Preposition) return null;
        return new PhraseReader(between, names, acts.Synonyms, acts.ClaimWords).Read(0, true, out _);
    }

    // "blamed | the attack on Hezbollah": who acts stands behind "on".
    private Phrase? BlamedLast(Attribution attribution, ref WordList words)
    {
        if (!cues.Main(attribution).StartsWith("blam", StringComparison.Ordinal)) return null;
        for (var at = 1; at < words.Count - 1; at++)
        {
            if (words[at] is not Tag.Preposition) continue;
            if (words.Lower(at) == "for") return null;
            if (words.Lower(at) != "on") continue;
            var blamed = new PhraseReader(words, names, acts.Synonyms, acts.ClaimWords).Read(at + 1, true, out var next);
            // "on Bo Roe, a cleric"
            if (blamed is not { AllNames.Count: > 0 } || (next < words.Count && words[next] is not Tag.Comma)) continue;
            words = List([words.Span(0, at)]);
            return blamed;
        }

        return null;
    }

    private Phrase? Known(Attribution attribution, Phrase? phrase)
    {
        var start = attribution.Source.Count > 0 ? attribution.Source[0].Start : attribution.Cue[0].Start;
        var ids = new List<string>();
        if (attribution.Speaker is { } id)
        {
            ids.Add("@" + id);
            if (acts.Parties.Of(id) is var party && party != id) ids.Add("@" + party);
        }

        phrase ??= ids.Count == 0 ? null : new Phrase { Span = attribution.Cue[0], Head = "" };
        if (phrase is null) return null;
        var all = ids.Concat(phrase.Names).Concat(phrase.Owners).Distinct(StringComparer.Ordinal).ToList();
        return phrase with
        {
            Names = all,
            Person = attribution.Speaker is { } speaker && acts.Parties.IsPerson(speaker) ? speaker : phrase.Person,
            IsPersonAlone = all.Count == 1 && attribution.Source is [var source] && document.Names
                .Any(name => name.Type is ActorType.Person && source.Contains(name.Span)),
            IsNegative = false,
            IsPronoun = false,
            Guesses = all.Count == 0 ? referents.Fitting(phrase, names.Before(start, Referents.MostGuesses)) : [],
        };
    }

    private IReadOnlyList<string> NamesIn(TextSpan span)
    {
        var tokens = document.Text.Tokens;
        var found = new List<string>();
        for (var i = tokens.FirstAtOrAfter(span.Start); i < tokens.Count && tokens[i].End <= span.End; i++)
        {
            // "Lee, who lives in Norway", "Lee, a former White House lawyer", "a commander in Oslo"
            if (document.Grammar.Tags[i] is Tag.Relative || OutOfOffice.Has(tokens.TextOf(i)) || tokens.TextOf(i) is "in" or "near") break;
            found.AddRange(names.At(tokens[i].Span, out _));
        }

        return found;
    }

    private WordList List(IEnumerable<TextSpan> spans) => new(document, document.Grammar.Tags, acts, spans);
}
