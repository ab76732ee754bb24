using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using Xunit;

namespace NewsCorpus.Tests.Text;

public sealed class InflectionTest
{
    private static readonly Inflection English = new(LexiconTables.Default);

    [Theory]
    [InlineData("claim", "claims claimed claimed claiming")]
    [InlineData("accuse", "accuses accused accused accusing")]
    [InlineData("deny", "denies denied denied denying")]
    [InlineData("convey", "conveys conveyed conveyed conveying")]
    [InlineData("plan", "plans planned planned planning")]
    [InlineData("hail", "hails hailed hailed hailing")]
    [InlineData("draw", "draws drew drawn drawing")]
    [InlineData("admit", "admits admitted admitted admitting")]
    [InlineData("limit", "limits limited limited limiting")]
    [InlineData("refer", "refers referred referred referring")]
    [InlineData("offer", "offers offered offered offering")]
    [InlineData("signal", "signals signaled signalled signaled signalled signaling signalling")]
    [InlineData("lie", "lies lay lied lain lied lying")]
    [InlineData("veto", "vetoes vetoed vetoed vetoing")]
    [InlineData("agree", "agrees agreed agreed agreeing")]
    [InlineData("sign a treaty", "signs a treaty signed a treaty signed a treaty signing a treaty")]
    [InlineData("read", "reads read read reading")]
    public void Verb_AnyVerb_HasItsForms(string verb, string forms) =>
        Assert.Equal($"{verb} {forms}", string.Join(' ', English.Verb(verb).Select(form => form.Form)));

    [Theory]
    [InlineData("ally", "allies")]
    [InlineData("envoy", "envoys")]
    [InlineData("ballistic missile", "ballistic missiles")]
    [InlineData("witness", "witnesses")]
    [InlineData("spokeswoman", "spokeswomen")]
    [InlineData("German", "Germans")]
    [InlineData("analysis", "analyses")]
    [InlineData("photo", "photos")]
    [InlineData("veto", "vetoes")]
    [InlineData("speech", "speeches")]
    public void Plural_AnyNoun_FollowsItsSpelling(string noun, string plural) => Assert.Equal(plural, Inflection.Plural(noun));
}
