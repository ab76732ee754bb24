using NewsCorpus.Reading.Text;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Actors;

public sealed class ActorRecogniserTest
{
    [Theory]
    [InlineData("The Moscow Times reports it.", "The Moscow Times=the-moscow-times")]
    [InlineData("South Korea is watching.", "South Korea=KOR")]
    [InlineData("Independent commentators disagree.", "")]
    // Initials of two letters mean other things, too.
    [InlineData("Ann Lee told Spotlight PA that the PA was late.", "")]
    [InlineData("The Palestinian Authority met. The PA agreed.", "Palestinian Authority=palestinian-authority|PA=palestinian-authority")]
    [InlineData("The EC told the court that it would wait.", "")]
    [InlineData("The Pakistan Taliban agreed.", "Pakistan Taliban=tehreek-e-taliban-pakistan")]
    [InlineData("Tehrik-i-Taliban Pakistan agreed.", "Tehrik-i-Taliban Pakistan=tehreek-e-taliban-pakistan")]
    [InlineData("The Pakistan-Taliban talks ended.", "Pakistan=PAK|Taliban=taliban")]
    [InlineData("Let us go; the US agreed.", "US=USA")]
    [InlineData("Troops left Guinea-Bissau.", "Guinea-Bissau=GNB")]
    [InlineData("The Democratic Republic of the Congo said so.", "Democratic Republic of the Congo=COD")]
    [InlineData("North Korea-Russia ties", "North Korea=PRK|Russia=RUS")]
    [InlineData("Western-led talks", "Western=the-west")]
    [InlineData("MOSCOW BACKS PYONGYANG", "MOSCOW=RUS|PYONGYANG=PRK")]
    [InlineData("Côte d’Ivoire won.", "Côte d’Ivoire=CIV")]
    [InlineData("North Korean leader Kim Jong-un spoke.", "North Korean=PRK|Kim Jong-un=kim-jong-un")]
    [InlineData("Russian Security Council Secretary Sergey Shoigu",
        "Russian Security Council=russian-security-council|Sergey Shoigu=sergei-shoigu")]
    [InlineData("chessboard,Ukraine’s envoy", "Ukraine=UKR")]
    [InlineData("Jordan Henderson scored.", "")]
    [InlineData("The turkey was eaten.", "")]
    [InlineData("CHINA AND US AGREE TRUCE", "CHINA=CHN|US=USA")]
    [InlineData("WHO IS GOING TO HELP US NOW", "")]
    [InlineData("US-LED TALKS STALL AS CHINA WALKS OUT", "US=USA|CHINA=CHN")]
    [InlineData("Nice work, he said.", "")]
    [InlineData("The Guardian and the Guardian agree.", "The Guardian=the-guardian|the Guardian=the-guardian")]
    [InlineData("Trinidad & Tobago voted.", "Trinidad & Tobago=TTO")]
    [InlineData("Paris Hilton met Michael Jordan.", "")]
    [InlineData("The Kestrel Post and the Japan Post wrote of South Sudan.", "South Sudan=SSD")]
    [InlineData("He lives in São Paulo, Türkiye and Kiev", "São Paulo=sao-paulo|Türkiye=TUR|Kiev=kyiv")]
    public void Recognise_Wordings_FindsWhoIsMeant(string text, string expected) =>
        Assert.Equal(expected, Reader.Default.Mentions(text));

    [Fact]
    public void Recognise_Seeds_MentionsAreOrderedAndApart()
    {
        foreach (var file in Directory.GetFiles(Repository.Seeds, "*.txt"))
        {
            var reading = Reader.Default.Read(File.ReadAllText(file));
            var spans = reading.Mentions.Select(mention => mention.Span).Concat(reading.Names.Select(name => name.Span)).Order().ToList();
            Assert.NotEmpty(spans);
            Assert.DoesNotContain(spans.Zip(spans.Skip(1)), pair => pair.First.Overlaps(pair.Second));
        }
    }

    // A text beside its title may have nothing but the surname.
    [Fact]
    public void Load_PersonOfTheTitle_IsMeantByTheSurname()
    {
        using var folder = new TestFolder().With("a.jsonl",
            """{"id":"a","title":"Boris Johnson in plea for votes","text":"Mr Johnson stressed that parents have to think of schools."}""");

        Assert.Equal(["boris-johnson"], Corpus.Load(folder.Path).Documents[0].Mentions.Select(mention => mention.Actor));
    }
}
