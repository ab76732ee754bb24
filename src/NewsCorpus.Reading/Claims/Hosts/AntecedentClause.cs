using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>
/// Tells a clause that lost a part to the words before it: "the sanctions that Norway pushed in Oslo" without what it pushed, "the jet
/// that crashed after takeoff was shot down" with a takeoff that was shot down.
/// </summary>
internal sealed class AntecedentClause(AnnotatedDocument document)
{
    /// <summary>Whether the clause is one of them.</summary>
    public bool IsPartOf(DateHost host)
    {
        var tags = document.Grammar.Tags;
        var first = host.Subject.First;
        if (host.Subject.IsEmpty || first < 2) return false;
        var before = first - 1;
        while (before > 0 && tags[before] is Tag.Determiner or Tag.Possessive) before--;
        if (before < 1) return false;
        return tags[before] is Tag.That or Tag.Relative ? IsObjectOf(before, host) : tags[before] is Tag.Preposition or Tag.Subordinator
            && EndsRelative(before);
    }

    // "sanctions that | Norway pushed in Oslo", not "evidence that Norway moved its works"
    // nor "told Reuters that Norway moved", "said on Monday that".
    private bool IsObjectOf(int relative, DateHost host) => IsAntecedent(relative - 1)
        && (host.Head + 1 >= document.Text.Tokens.Count
            || document.Grammar.Tags[host.Head + 1] is Tag.Preposition or Tag.To or Tag.Comma or Tag.Stop or Tag.Name or Tag.Adverb);

    private bool IsAntecedent(int noun) => document.Grammar.Tags[noun] is Tag.Nominal
        || (document.Grammar.Tags[noun] is Tag.Name && noun > 0 && document.Grammar.Tags[noun - 1] is Tag.Preposition or Tag.Nominal);

    // "the jet that crashed shortly after | takeoff from Lima was shot down": no comma between the relative pronoun and the subject.
    private bool EndsRelative(int preposition)
    {
        var (tags, start) = (document.Grammar.Tags, document.Text.Sentences[
            document.Text.SentenceAt(document.Text.Tokens[preposition].Start)].FirstToken);
        var sawVerb = false;
        for (var i = preposition - 1; i > start; i--)
        {
            if (tags[i] is Tag.Comma or Tag.Semicolon or Tag.Colon or Tag.Dash or Tag.Coordinator or Tag.Subordinator or Tag.Quote)
                return false;
            sawVerb |= tags[i].IsFinite();
            if (tags[i] is Tag.Relative or Tag.That) return sawVerb && tags[i - 1].IsNounLike();
        }

        return false;
    }
}
