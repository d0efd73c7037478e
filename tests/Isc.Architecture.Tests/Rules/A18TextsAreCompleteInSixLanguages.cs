using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A18")]
public sealed class A18TextsAreCompleteInSixLanguages
{
    private const string Folder = "src/Isc.Attic/Text";

    [Fact]
    public void Every_text_exists_in_six_languages_with_its_plurals_and_placeholders()
    {
        var resources = TextResource.In(Repository.Here);

        Assert.NotEmpty(resources);
        Expect.None(resources.SelectMany(TextRules.Breaches), "Texts are complete in the six languages.");
    }

    [Fact]
    public void Every_texts_class_has_its_resource() => Expect.None(Wordless(Repository.Here), "A marker class stands beside its texts.");

    [Fact]
    public void The_rule_names_a_marker_without_texts()
    {
        using var tree = new TemporaryRepository().With($"{Folder}/Texts.cs", "public sealed class Texts;");

        Expect.Names(Wordless(tree.Repository), $"{Folder}/Texts.cs", "has no Texts.resx");
    }

    [Fact]
    public void Complete_texts_pass() => Assert.Empty(Breaches(Complete()));

    [Theory]
    [InlineData("fr", "Home", null, "Texts.fr.resx", "lacks 'Home'")]
    [InlineData("fr", "Home", " ", "Texts.fr.resx", "has no words for 'Home'")]
    [InlineData("fr", "Attic", "Grenier", "Texts.fr.resx", "has 'Attic', which English lacks")]
    [InlineData("es", "Held_other", "reuniones", "Texts.es.resx", "'Held_other' lacks {0}")]
    [InlineData("ru", "Held_one", "собрание", "Texts.ru.resx", "'Held_one' lacks {0}")]
    [InlineData("ru", "Held_few", null, "Texts.ru.resx", "lacks 'Held_few'")]
    [InlineData("ar", "Held_zero", null, "Texts.ar.resx", "lacks 'Held_zero'")]
    [InlineData("zh", "Held_one", "{0}次会议", "Texts.zh.resx", "has 'Held_one', which")]
    [InlineData("zh", "Place", "{1}", "Texts.zh.resx", "'Place' has {1} where English has {0}, {1}")]
    [InlineData("ru", "Place", "{0} {1} {2}", "Texts.ru.resx", "'Place' has {0}, {1}, {2} where English has {0}, {1}")]
    [InlineData("ar", "Held_zero", "{3}", "Texts.ar.resx", "'Held_zero' has {3}")]
    [InlineData("fr", "Place", "{0} {1", "Texts.fr.resx", "'Place' is no format")]
    [InlineData("en", "Held_one", null, "Texts.resx", "lacks 'Held_one'")]
    public void The_rule_names_file_and_key(string language, string key, string? value, string file, string problem)
    {
        var texts = Complete();
        if (value is null)
            texts[language].Remove(key);
        else
            texts[language][key] = value;

        Expect.Names(Breaches(texts), $"{Folder}/{file}", problem);
    }

    [Fact]
    public void The_rule_names_a_missing_language()
    {
        var texts = Complete();
        texts.Remove("ar");

        Expect.Names(Breaches(texts), Folder, "Texts.ar.resx");
    }

    [Fact]
    public void The_rule_names_a_doubled_key()
    {
        using var tree = Tree(Complete()).With(
            $"{Folder}/Texts.resx", """<root><data name="Home"><value>a</value></data><data name="Home"><value>b</value></data></root>""");

        Expect.Names(TextResource.In(tree.Repository).SelectMany(TextRules.Breaches), $"{Folder}/Texts.resx", "'Home' twice");
    }

    private static IEnumerable<Violation> Wordless(Repository repository) =>
        repository.Files("src", "Texts.cs").Concat(repository.Files("modules", "Texts.cs"))
            .Where(marker => !File.Exists(Path.ChangeExtension(marker, ".resx")))
            .Select(marker => new Violation(repository.RelativePath(marker), "has no Texts.resx beside it"));

    private static List<Violation> Breaches(Dictionary<string, Dictionary<string, string>> texts)
    {
        using var tree = Tree(texts);
        return [.. TextResource.In(tree.Repository).SelectMany(TextRules.Breaches)];
    }

    private static TemporaryRepository Tree(Dictionary<string, Dictionary<string, string>> texts)
    {
        var tree = new TemporaryRepository();
        foreach (var (language, entries) in texts)
        {
            tree.With(
                $"{Folder}/{TextResource.FileOf(language)}",
                $"<root>{string.Concat(entries.Select(entry => $"<data name=\"{entry.Key}\"><value>{entry.Value}</value></data>"))}</root>");
        }

        return tree;
    }

    private static Dictionary<string, Dictionary<string, string>> Complete() => new(StringComparer.Ordinal)
    {
        ["en"] = Texts("Home", "{0} in {1}", ("one", "one meeting"), ("other", "{0} meetings")),
        ["fr"] = Texts("Accueil", "{0} à {1}", ("one", "{0} réunion"), ("other", "{0} réunions")),
        ["es"] = Texts("Inicio", "{0} en {1}", ("one", "una reunión"), ("other", "{0} reuniones")),
        ["ru"] = Texts("Главная", "{1}: {0}", ("one", "{0} собрание"), ("few", "{0} собрания"), ("many", "{0} собраний")),
        ["zh"] = Texts("首页", "{1}{0}", ("other", "{0}次会议")),
        ["ar"] = Texts(
            "الرئيسية", "{0} في {1}", ("zero", "لا اجتماعات"), ("one", "اجتماع واحد"), ("two", "اجتماعان"),
            ("few", "{0} اجتماعات"), ("many", "{0} اجتماعًا"), ("other", "{0} اجتماع")),
    };

    private static Dictionary<string, string> Texts(string home, string place, params (string Category, string Text)[] held) =>
        held.Select(form => ($"Held_{form.Category}", form.Text)).Append(("Home", home)).Append(("Place", place))
            .ToDictionary(StringComparer.Ordinal);
}
