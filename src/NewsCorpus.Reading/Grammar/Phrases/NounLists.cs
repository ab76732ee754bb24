namespace NewsCorpus.Reading.Grammar.Phrases;

/// <summary>Tells the commas of a list of nouns from those between clauses.</summary>
internal sealed class NounLists(TaggedSentence clause)
{
    /// <summary>Whether a comma is one of a list.</summary>
    public bool IsComma(int comma) => OpensList(comma) || clause[comma - 1] is Tag.Name && !EndsWithPlace(comma)
        && (clause[comma + 1] is Tag.Name or Tag.Coordinator || clause[comma + 1] is Tag.Determiner && clause.IsCapitalised(comma + 2));

    /// <summary>Whether a comma stands between two tokens.</summary>
    public bool HasComma(int start, int end)
    {
        for (var i = start; i < end; i++) if (clause[i] is Tag.Comma) return true;
        return false;
    }

    // "In Oslo, the Food and Drug Agency", "closed plants in Oslo and Bergen, the …": where or when, and not the first of a list.
    private bool EndsWithPlace(int comma)
    {
        var first = comma - 1;
        while (first > clause.First && (clause[first] is Tag.Name || (clause[first] is Tag.Coordinator && clause[first - 1] is Tag.Name)))
            first--;
        return clause[first] is Tag.Preposition && (first == clause.First || clause.HasFinite(clause.First, first));
    }

    // "Parties, lawyers, unions and churches": from the first word of the sentence on there is nothing but a list.
    private bool OpensList(int comma)
    {
        if (clause[comma + 1] is not (Tag.Nominal or Tag.Name)) return false;
        for (var i = comma - 1; i >= clause.First; i--)
        {
            if (!(clause[i] is Tag.Nominal or Tag.Name or Tag.Hyphen or Tag.Comma)) return false;
        }

        return true;
    }
}
