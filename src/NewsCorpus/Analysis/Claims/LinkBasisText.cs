using NewsCorpus.Reading.Claims.Linking;

namespace NewsCorpus;

/// <summary>By what an answer was matched with its claim, in words that let a reader weigh it.</summary>
internal static class LinkBasisText
{
    private const int MostLetters = 60;

    /// <summary>"same sentence, points back: “the charge”", "same act, denied by a party to it".</summary>
    public static string Of(ClaimLink link)
    {
        var isOneSentence = ReferenceEquals(link.From.Document, link.Answered.Document) && link.From.Sentence == link.Answered.Sentence;
        return (isOneSentence ? "same sentence, " : "") + link.Basis switch
        {
            LinkBasis.Named => "names who claims it",
            LinkBasis.Reference => $"points back: “{Pointer(link)}”",
            LinkBasis.ReferenceToLike => $"points back (“{Pointer(link)}”) to another report of the same act",
            LinkBasis.Contrary => "states the opposite" + Who(link),
            LinkBasis.Words => "denied in other words" + Who(link),
            LinkBasis.PlainAct => "same act, with a “not”" + Who(link),
            _ => "same act" + Who(link),
        };
    }

    private static string Who(ClaimLink link) => link.IsOfParty ? ", by a party to it" : ", by somebody else";

    private static string Pointer(ClaimLink link)
    {
        // "any responsibility, even as it blamed others"
        var words = (ClaimText.Words(link.From.Document.Raw, link.From.Content) ?? "").Split(", ")[0];
        return words.Length <= MostLetters ? words : words[..words.LastIndexOf(' ', MostLetters)] + "…";
    }
}
