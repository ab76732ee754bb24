using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Content;
using NewsCorpus.Reading.Claims.Linking.References;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Selection;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Statements.Speakers;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims;

/// <summary>
/// The statements of a document that take part in claims: its attributions, and what its own voice reports with an actor
/// and an action or a date. Of an attribution that only hands on another ("Bloomberg reports that Seoul said …") the
/// inner one counts, and keeps who handed it on.
/// </summary>
internal sealed class ClaimReader
{
    // Words of a sentence with a date and no action that tells more than place and day ("SEOUL, December 23").
    private const int FewestWords = 4;

    private readonly ContentWords _words;
    private readonly ActionKinds _kinds;
    private readonly ActWords _acts;
    private readonly ReferenceResolver _references;
    private readonly PersonGenders _genders;

    public ClaimReader(LexiconTables lexicon)
    {
        _acts = new ActWords(lexicon);
        _genders = new PersonGenders(lexicon);
        _references = new ReferenceResolver(_acts.ClaimWords);
        _words = new ContentWords(lexicon);
        _kinds = new ActionKinds(lexicon);
    }

    /// <summary>The words by which it reads.</summary>
    public ActWords Words => _acts;

    /// <summary>The statements in the blocks of one kind, in the order of <see cref="ClaimStatement.Compare"/>.</summary>
    public IReadOnlyList<ClaimStatement> Read(AnnotatedDocument document, Func<Block, bool> includes)
    {
        var reading = new Reading(document, this, includes);
        // "proclaims her innocence" is a plea, and read as one.
        var statements = reading.Appended().Concat(reading.Own()).Concat(reading.Attributed())
            .DistinctBy(statement => (statement.Span, statement.Attribution?.Cue[0].Start)).ToList();
        statements.Sort(ClaimStatement.Compare);
        return
        [
            .. statements.Select((_, i) => _references.Resolve(statements, i))
                .Where(statement => (statement.Features.Count > 0 || statement.Stands.Count > 0) && !IsNobodysQuestion(statement)),
        ];
    }

    // "Asked whether it had, the minister said no": the text does not tell who asks.
    private static bool IsNobodysQuestion(ClaimStatement statement) =>
        statement is { Stated: Position.Asks, Attribution.Source.Count: 0 };

    // A deed with a party or a date, or a party with a date; what could or should be is no report.
    private static bool Reports(ClaimStatement statement)
    {
        if (!statement.Stands.Any(stand => stand.Act is { Mood: Mood.Fact, IsNominal: false })) return false;
        var (hasParty, hasDate) = (statement.Features.Any(feature => feature[0] == 'p'), statement.About is not null);
        if (statement.Frame.Action is not null && (hasDate || hasParty))
        {
            return !HypotheticalWords.StandIn(statement.Document.Text.Tokens, statement.Span) || hasDate;
        }

        return (hasDate && hasParty && statement.Features.Count(feature => feature[0] == 'w') >= FewestWords)
            || statement.Stands[0].Act is { Agent.Identities.Count: > 0, IsState: false, IsNegated: false };
    }

    // What the reading of one document shares.
    private sealed class Reading
    {
        private readonly AnnotatedDocument _document;
        private readonly ClaimReader _reader;
        private readonly Func<Block, bool> _includes;
        private readonly ContentReader _content;
        private readonly StatementActs _acts;
        private readonly ClaimSentences _sentences;
        private readonly Nesting _nesting;
        private readonly Refusals _refusals;
        private readonly ReportedDenials _denials;
        private readonly IssuedPapers _papers;
        private readonly SentenceTags _tags;
        private readonly UnreadCues _unread;
        private readonly ContentWording _wording;
        private readonly UnsaidCues _unsaid;
        private readonly EmptySpeech _empty;
        private readonly ScrapSources _scraps;
        private readonly PersonsNear _persons;
        private readonly OpenSubjects _open;
        private readonly CourtHearings _courts;
        private readonly Pleas _pleas;
        private readonly BodySpeakers _bodies;
        private StatementDates _dates;

        public Reading(AnnotatedDocument document, ClaimReader reader, Func<Block, bool> includes)
        {
            (_document, _reader, _includes) = (document, reader, includes);
            _content = new ContentReader(document, reader._acts.Parties, reader._words, reader._kinds);
            _acts = new StatementActs(document, reader._acts);
            _sentences = new ClaimSentences(document, reader._acts);
            _nesting = new Nesting(document);
            _refusals = new Refusals(document, reader._acts);
            _denials = new ReportedDenials(document, reader._acts);
            _papers = new IssuedPapers(document);
            _tags = document.Grammar.Tags;
            _wording = new ContentWording(document);
            _unsaid = new UnsaidCues(document);
            _persons = new PersonsNear(document, reader._genders);
            _open = new OpenSubjects(document, _persons);
            _empty = new EmptySpeech(document);
            _scraps = new ScrapSources(document);
            _courts = new CourtHearings(document);
            _pleas = new Pleas(document);
            _bodies = new BodySpeakers(document);
            _unread = new UnreadCues(document, reader._acts);
            _dates = new StatementDates(document);
        }

        public List<ClaimStatement> Own()
        {
            var (own, said) = (new List<ClaimStatement>(), new List<ClaimStatement>());
            // What somebody thinks or a thing shows is told by the text itself.
            var spoken = _document.Attributions
                .Where(attribution => attribution.Kind == AttributionKind.Speech && !IsOwnersDeed(attribution)
                    && !_scraps.IsScrap(attribution.NamedSource));
            foreach (var spans in OwnVoice.Of(_document, spoken, _includes))
            {
                var at = _document.Text.SentenceAt(spans[0].Start);
                var isWhole = at >= 0 && spans[0].End == _document.Text.Sentences[at].Span.End;
                if (!_sentences.CanClaim(at) || (spans[0] = _wording.WithoutLink(spans[0])).IsEmpty) continue;
                var sentence = _document.Text.Sentences[at];
                if (isWhole && _unread.Read(sentence) is { } attribution && !_refusals.IsRefusal(attribution)
                    && !_empty.IsEmpty(attribution))
                {
                    said.Add(Build(attribution, attribution.Content));
                }
                else if (_sentences.CanReport(at) && Build(null, spans) is var statement && Reports(statement))
                {
                    own.Add(WithPerson(statement));
                }
            }

            _dates = _dates.Without(own.SelectMany(statement => statement.Content));
            return [.. own, .. said];
        }

        // "She was seen in Oslo": who?
        private ClaimStatement WithPerson(ClaimStatement statement)
        {
            if (_open.In(statement.Content) is not { } pronoun) return statement;
            var person = _open.PersonOf(pronoun);
            return statement with { Meant = person, IsOpen = person is null };
        }

        /// <summary>"an accusation he denies", "she pleaded not guilty"</summary>
        public IEnumerable<ClaimStatement> Appended()
        {
            for (var i = 0; i < _document.Text.Sentences.Count; i++)
            {
                var sentence = _document.Text.Sentences[i];
                if (!_includes(_document.Text.BlockOf(sentence)) || !_sentences.CanClaim(i)) continue;
                if (_unread.ReadAppended(sentence) is { } denial)
                {
                    yield return Build(denial, denial.Content) with { PointsBack = true, IsAppended = true, Stands = [] };
                }

                if (_pleas.In(i) is { } plea)
                {
                    yield return Build(plea, plea.Content) with
                    {
                        PointsBack = true,
                        IsPlea = true,
                        Position = Position.Denies,
                        Stands = [],
                        Features = [],
                    };
                }
            }
        }

        public IEnumerable<ClaimStatement> Attributed()
        {
            for (var i = 0; i < _document.Attributions.Count; i++)
            {
                if (Attributed(i) is { } statement) yield return statement;
            }
        }

        private ClaimStatement? Attributed(int index)
        {
            var attribution = _papers.Read(_denials.Read(_document.Attributions[index]));
            attribution = _wording.WithoutLinks(_wording.WithAntecedent(_wording.WithoutListener(attribution)));
            attribution = _unsaid.IsOpen(attribution) ? _open.WithSpeaker(attribution) : _bodies.WithSpeaker(attribution);
            if (attribution.Kind != AttributionKind.Speech || attribution.Stance == Stance.NoComment) return null;
            if (_wording.OnlyCites(attribution) || _wording.IsBroken(attribution) || _wording.IsOfSomethingOpen(attribution)) return null;
            if (attribution.Content.Count == 0 || _unsaid.IsUnsaid(attribution) || _empty.IsEmpty(attribution)
                || _scraps.IsScrap(attribution.NamedSource)
                || _document.Text.BlockAt(attribution.Cue[0].Start) is not { } block || !_includes(block))
            {
                return null;
            }

            if (!_sentences.CanClaim(_document.Text.SentenceAt(attribution.Cue[0].Start)) || _refusals.IsRefusal(attribution)) return null;
            // What stands inside another's words and has no speaker of its own is said there.
            if (_nesting.OuterOf(index) is not null && !_nesting.Speaks(attribution)) return null;
            // "denied Norway's claims that Sweden had threatened to leave": Norway's it is that are denied.
            if (_nesting.HandsOn(index) && !_nesting.IsDenied(index) && !_wording.CallsFalse(attribution, _reader._acts)) return null;
            if (IsOwnersDeed(attribution) || IsRunTogether(attribution)) return null;
            var reporter = _nesting.ReporterWordsOf(index);
            var statement = Build(attribution, attribution.Content) with
            {
                ReportedBy = _nesting.ReporterOf(index),
                Reporter = _scraps.IsScrap(reporter) ? [] : reporter,
            };
            if (Subjunctives.Is(statement))
            {
                var wished = statement.Stands.Select(stand => stand with { Act = stand.Act with { Mood = Mood.Wish } });
                statement = statement with { Stands = [.. wished] };
            }

            // What "he" said, whoever he is, counts only where it can bear out or deny what others say.
            if (_unsaid.IsOpen(attribution) && statement is { Stands.Count: 0, PointsBack: false }) return null;
            var opening = _open.In(statement.Content);
            if (attribution.Source.Count == 0 && opening is not null) return WithPerson(statement);
            var meant = opening is { } he ? _open.OtherOf(attribution, he) : null;
            return statement with
            {
                Meant = meant,
                Stands = meant is null ? statement.Stands
                    : [.. statement.Stands.Select((stand, i) => i == 0 ? Named(stand, statement.Source, opening!.Value, meant) : stand)],
                IsOpen = _unsaid.IsOpen(attribution) || _unsaid.TellsNoClause(attribution)
                    || (opening is { } pronoun && _open.IsOpen(attribution, pronoun)),
            };
        }

        // "Ann Lee said he had left": not she, but Roe.
        private static Stand Named(Stand stand, Phrase? speaker, TextSpan pronoun, NearPerson person)
        {
            if (stand.Act.Agent is not { } agent || (agent.Span != pronoun && agent.Span != speaker?.Span)) return stand;
            return stand with { Act = stand.Act with { Agent = new Phrase { Span = pronoun, Head = "he", Names = [person.Key] } } };
        }

        private ClaimStatement Build(Attribution? attribution, IReadOnlyList<TextSpan> spans)
        {
            var head = _content.HeadOf(spans);
            var reading = _content.Read(head, attribution);
            var acts = _acts.Read(head, attribution);
            var court = attribution is null ? null : _courts.In(attribution);
            var isDeed = attribution is not null && _content.DeedsIn(attribution).Count > 0;
            return new ClaimStatement
            {
                Document = _document,
                Attribution = attribution,
                Content = spans,
                Sentence = _document.Text.SentenceAt((attribution?.Cue[0] ?? spans[0]).Start),
                Position = acts.Position,
                Stated = acts.Stated,
                IsVerdict = acts.IsVerdict,
                IsElliptic = acts.IsElliptic,
                About = _dates.About(head, reading.MainAction),
                Said = attribution is null ? null : _dates.Said(attribution),
                IsDeed = isDeed,
                // "[accused] Oslo of sending arms"
                NeedsCue = isDeed || acts.IsAccusation || (attribution is not null
                    && (IsOwnersWill(attribution) || ContentWording.IsAroundCue(attribution) || !(_wording.TellsByItself(attribution)
                    || (NamesAct(acts, head) && _acts.IsTold(attribution) && attribution.Stance != Stance.Assert)))),
                IsBareName = attribution is not null && acts.Stands is [{ Act.IsNominal: true }, ..]
                    && !_wording.TellsByItself(attribution) && !_acts.IsTold(attribution),
                Frame = reading.Frame,
                Features = acts.PointsBack ? [] : reading.Features,
                Places = reading.Places,
                Stands = acts.Stands,
                TextNames = _acts.AllNames,
                Contraries = attribution is null ? [] : acts.Contraries,
                PointsBack = acts.PointsBack,
                Source = attribution is null ? null : court ?? _acts.SpeakerOf(attribution),
                IsHeard = court is not null,
                IsPlea = attribution is not null && Pleas.Is(_document, attribution),
                Gender = GenderOf(attribution),
                MayBe = attribution is null ? [] : _persons.Of(attribution),
            };
        }

        private Gender GenderOf(Attribution? attribution)
        {
            if (attribution is not { NamedSource: [var source, ..] }) return Gender.Unknown;
            var known = _reader._genders.OfActor(attribution.Speaker);
            return known == Gender.Unknown ? _reader._genders.OfFullName(source.Of(_document.Raw)) : known;
        }

        // "a premise Obama flatly rejected", "another claim fact checkers debunked": the source is two phrases.
        private bool IsRunTogether(Attribution attribution)
        {
            if (attribution.Source.Count != 1) return false;
            var tokens = _document.Text.Tokens;
            var first = tokens.FirstAtOrAfter(attribution.Source[0].Start);
            if (first + 2 >= tokens.Count) return false;
            var isOne = tokens.TextOf(first) is "a" or "an" or "another" or "one";
            if (isOne && tokens[first + 1].End < attribution.Source[0].End && _tags[first + 2].StartsNounPhrase()
                && _reader._acts.ClaimWords.Is("claim", _reader._acts.Lower.Of(tokens.TextOf(first + 1))))
            {
                return true;
            }

            if (tokens.TextOf(first) is not ("a" or "an") || _tags[first + 1] is not Tag.Nominal) return false;
            var end = first + 2;
            while (end < tokens.Count && _tags[end] is Tag.Name or Tag.Symbol) end++;
            // "a request Mrs Lee's team has rejected"
            return (end == first + 3 && tokens[first + 2].End == attribution.Source[0].End)
                || (end > first + 2 && end < tokens.Count && tokens[end].End <= attribution.Source[0].End
                    && _tags[end] is Tag.Genitive && !_scraps.IsPeople(first + 1));
        }

        // "North Korea's support for …" tells what North Korea does; it is the text, or whoever is quoted, that says so.
        private bool IsOwnersDeed(Attribution attribution) =>
            attribution.Source.Count > 0 && Nesting.IsOwner(attribution.Source[^1].SliceOf(_document.Raw))
                && _content.DeedsIn(attribution).Count > 0;

        // "any arms shipments to Oslo": a noun phrase that names an act is a claim by itself.
        private bool NamesAct(StatementReading acts, IReadOnlyList<TextSpan> content) => acts.Stands is [var main, ..]
            && main.Act.IsNominal && main.Act.Span.Start == content[0].Start && _reader._acts.Synonyms.IsAct(main.Act.Keys);

        // "Oslo's readiness to act": the words after "to" alone would be a report that it acts.
        private bool IsOwnersWill(Attribution attribution) =>
            attribution.Source.Count > 0 && Nesting.IsOwner(attribution.Source[^1].SliceOf(_document.Raw))
            && (attribution.Cue[^1].SliceOf(_document.Raw).EndsWith(" to")
                || attribution.Content[0].SliceOf(_document.Raw).StartsWith("to "));
    }
}
