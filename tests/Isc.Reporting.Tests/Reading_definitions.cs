using System.Text;
using Isc.Reporting.Definitions;
using Isc.Reporting.Tests.Fakes;

namespace Isc.Reporting.Tests;

public sealed class Reading_definitions
{
    private const string Sound = """
        {
          "key": "k", "form": "council-document", "addressee": { "body": "council", "name": "T" }, "title": "T", "source": "T",
          "originalLanguage": "en", "lastPeriod": { "since": "2020-01-01", "asOf": "2020-12-31" },
          "mandate": [ { "from": "2014-11-07", "text": "T" } ],
          "cover": { "summary": [ { "text": "T" } ], "action": [ { "text": "T" } ] },
          "chapters": [ { "heading": "T", "items": [ { "section": "a.b" } ] } ]
        }
        """;

    [Fact]
    public void A_sound_definition_is_read() => Assert.Equal("k", Read(Sound).Key);

    [Fact]
    public void Words_may_name_the_subject_where_there_is_one() => Assert.Equal(
        "{3}", Read(Sound.Replace("\"title\": \"T\"", "\"title\": { \"en\": \"{3}\" }, \"subject\": { \"kind\": \"theme\", \"key\": \"k\" }", StringComparison.Ordinal)).Title.Words!.In("en"));

    [Theory]
    [InlineData("\"form\": \"council-document\"", "\"form\": \"memo\"", "form: There is no form ‘memo’; choose one of advisory-group-document, council-document")]
    [InlineData("\"title\": \"T\"", "\"title\": \"Missing\"", "title: The text ‘Missing’ does not exist")]
    [InlineData("\"items\": [ { \"section\": \"a.b\" } ]", "\"items\": []", "chapters[0].items: At least one part is needed")]
    [InlineData("{ \"section\": \"a.b\" }", "{ \"section\": \"a.b\", \"text\": \"T\" }", "chapters[0].items[0]: A part has exactly one of")]
    [InlineData("{ \"section\": \"a.b\" }", "{ }", "chapters[0].items[0]: A part has exactly one of")]
    [InlineData("{ \"section\": \"a.b\" }", "{ \"lead\": \"Gone\", \"items\": [ { \"section\": \"a.b\" } ] }", "chapters[0].items[0].lead: The text ‘Gone’")]
    [InlineData("\"originalLanguage\": \"en\"", "\"originalLanguage\": \"de\"", "originalLanguage: The language ‘de’ is not offered")]
    [InlineData("\"2020-01-01\"", "\"2021-01-01\"", "lastPeriod: The first day must not be after")]
    [InlineData("\"title\": \"T\"", "\"title\": { \"de\": \"Titel\" }", "Language 'de' is not offered")]
    [InlineData("\"title\": \"T\"", "\"title\": { \"en\": \"{3}\" }", "title: Write braces only as {0}")]
    [InlineData("\"title\": \"T\"", "\"title\": \"T\", \"subject\": { \"kind\": \"planet\", \"key\": \"k\" }", "subject.kind: There is no form ‘planet’; choose one of body, theme, umbrella")]
    [InlineData("\"key\": \"k\",", "", "key")]
    [InlineData("\"key\": \"k\",", "\"key\": \"k\", \"colour\": 1,", "colour")]
    [InlineData("\"2014-11-07\"", "\"autumn\"", "$.mandate[0].from")]
    public void A_faulty_definition_is_refused_naming_the_field(string sound, string faulty, string complaint)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);

        var refused = Assert.Throws<InvalidDataException>(() => Read(Sound.Replace(sound, faulty, StringComparison.Ordinal)));

        Assert.Contains("'test.json'", refused.Message, StringComparison.Ordinal);
        Assert.Contains(complaint, refused.Message, StringComparison.Ordinal);
    }

    private static ReportDefinition Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return DefinitionReader.Read("test.json", stream, new OneMoreText());
    }
}
