using NewsCorpus.Reading.Actors.Matching;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Dictionary;

/// <summary>
/// Turns the wording of an alias into word ids. Hyphens, apostrophes and dots between words are left out, as texts
/// write them or not ("Choe Son Hui", "Choe Son-hui"); <see cref="AliasMatcher"/> steps over them.
/// </summary>
internal sealed class AliasCompiler(VocabularyBuilder words)
{
    private static readonly Vocabulary NoWords = new VocabularyBuilder().Build();
    private readonly List<int> _steps = [];
    private readonly List<LetterCase> _cases = [];

    /// <summary>The alias; null where the wording holds no word.</summary>
    public Alias? Compile(ActorEntry actor, NamedVia via, string wording, AliasRule? rule)
    {
        var tokens = Tokenizer.Tokenize(wording, NoWords);
        _steps.Clear();
        _cases.Clear();
        for (var i = 0; i < tokens.Count; i++)
        {
            var step = StepOf(tokens, i);
            if (step == AliasTrie.NoStep) continue;
            _steps.Add(step);
            _cases.Add(CaseOf(tokens, i, actor, rule));
        }

        return _steps.Count == 0 ? null : new Alias(actor, via, wording, [.. _steps], [.. _cases]) { Rule = rule };
    }

    /// <summary>An outlet's name without its article where enough is left to know it by; null otherwise.</summary>
    public static string? WithoutArticle(string name)
    {
        const string Article = "The ";
        if (!name.StartsWith(Article, StringComparison.OrdinalIgnoreCase)) return null;
        var rest = name[Article.Length..];
        return rest.Contains(' ', StringComparison.Ordinal) ? rest : null;
    }

    private int StepOf(TokenTable tokens, int index) => tokens[index].Kind is TokenKind.Word or TokenKind.Clitic
        ? words.Add(tokens.TextOf(index))
        : AliasTrie.StepOfMark(tokens[index], tokens.TextOf(index));

    private static LetterCase CaseOf(TokenTable tokens, int index, ActorEntry actor, AliasRule? rule)
    {
        var token = tokens[index];
        if (token.Kind != TokenKind.Word || !token.Is(TokenShape.Capitalised)) return LetterCase.Any;
        if (index == 0 && actor.Type == ActorType.Outlet && tokens.Count > 2
            && tokens.TextOf(0).Equals("the", StringComparison.OrdinalIgnoreCase)) return LetterCase.Any;
        // "the Conservative party", as British papers write it
        if (index > 0 && actor.Type == ActorType.Organisation && tokens.TextOf(index) is "Party") return LetterCase.Any;
        var isShortAcronym = token.Is(TokenShape.AllCaps) && (token.Length <= 3 || tokens.TextOf(index)[1] == '.');
        return isShortAcronym || rule is { NeedsCapitals: true } ? LetterCase.AllCaps : LetterCase.Capitalised;
    }
}
