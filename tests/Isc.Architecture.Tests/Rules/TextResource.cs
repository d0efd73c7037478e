using System.Xml.Linq;
using Isc.Architecture.Tests.Subjects;
using Isc.Text;

namespace Isc.Architecture.Tests.Rules;

/// <summary>The texts of one kernel or module, as its files have them.</summary>
internal sealed class TextResource(Repository repository, string folder)
{
    public string Folder => repository.RelativePath(folder);

    public static IReadOnlyList<TextResource> In(Repository repository) => [.. repository.Files("src", "Texts*.resx")
        .Concat(repository.Files("modules", "Texts*.resx"))
        .Select(file => Path.GetDirectoryName(file)!).Distinct(StringComparer.Ordinal).Select(folder => new TextResource(repository, folder))];

    public static string FileOf(string language) => language == Languages.Default ? "Texts.resx" : $"Texts.{language}.resx";

    public string PathOf(string language) => $"{Folder}/{FileOf(language)}";

    public bool Has(string language) => File.Exists(Path.Combine(folder, FileOf(language)));

    /// <summary>Keys and values in the file's order; a key that stands twice comes twice.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Read(string language) => [.. XDocument.Load(Path.Combine(folder, FileOf(language)))
        .Root!.Elements("data").Select(data => KeyValuePair.Create((string)data.Attribute("name")!, (string?)data.Element("value") ?? ""))];
}
