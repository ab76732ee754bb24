using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Reads what leads a date in: "since", "early in", "on the".</summary>
internal sealed class DateLead(TaggedSentence sentence)
{
    private static readonly WordSet WordsInEst = WordSet.Named("words-in-est");

    // Tokens before "since" in which a superlative counts.
    private const int SuperlativeReach = 8;

    /// <summary>The last token before a date and the preposition that leads it in.</summary>
    public int TokenBefore(int first)
    {
        var i = first - 1;
        while (sentence[i] is Tag.Determiner || sentence[i] is Tag.Adverb || IsPartOf(i)) i--;
        if (sentence[i] is not (Tag.Preposition or Tag.Subordinator)) return sentence[first - 1] is Tag.Adverb ? first - 2 : first - 1;
        i--;
        // "late in May", "as early as May"
        while (sentence[i] is Tag.Adverb or Tag.Time && IsPartOf(i)) i--;
        return i;
    }

    /// <summary>The preposition or conjunction that leads a date in; empty where there is none.</summary>
    public string WordOf(int before, int first)
    {
        for (var i = before + 1; i < first; i++)
        {
            if (sentence[i] is Tag.Preposition or Tag.Subordinator) return sentence.Text(i).ToString().ToLowerInvariant();
        }

        return "";
    }

    /// <summary>Whether a date with such a lead is compared with, or stands in another relation than "when".</summary>
    public bool TellsNoTime(string lead, int before, int dateEnd) => lead switch
    {
        // "down from December", "up from a year earlier": what is compared with, unless it begins a stretch.
        "from" => !BeginsStretch(dateEnd),
        // "the worst fall since 1987" was not in 1987.
        "since" => HasSuperlative(before),
        _ => lead is "for" or "within" or "as" or "through" or "of" or "than" or "like",
    };

    // "from May to July", "from 1950 until 1953", "from June on"; not "from December to 224,312".
    private bool BeginsStretch(int dateEnd) => sentence.Text(dateEnd) switch
    {
        "on" or "onward" or "onwards" => true,
        "to" or "until" or "till" or "through" => sentence[dateEnd + 1] is Tag.Time or Tag.Name
            || (sentence[dateEnd + 1] is Tag.Number && sentence.Text(dateEnd + 1).Length == 4),
        _ => false,
    };

    private bool HasSuperlative(int last)
    {
        for (var i = last; i > last - SuperlativeReach && i >= sentence.First; i--)
        {
            var word = sentence.Text(i);
            if (word is "best" or "worst" or "most" or "least" or "first" || (word.EndsWith("est") && !WordsInEst.Has(word))) return true;
            if (sentence[i].IsFinite() || sentence[i] is Tag.Comma) return false;
        }

        return false;
    }

    private bool IsPartOf(int token) => sentence.Text(token) is "early" or "late" or "later" or "earlier" or "mid" or "around" or "about";
}
