using System.Collections;
using System.Globalization;
using System.Resources;
using Isc.Conformance.Permissions;
using Isc.Text;
using Isc.Testing;
using Xunit;

namespace Isc.Conformance;

/// <content>Its texts in six languages.</content>
public abstract partial class ModuleConformance<TModule>
{
    /// <summary>Which of the six.</summary>
    public static TheoryData<string> SixLanguages => [.. Languages.All];

    /// <summary>Keys, plural forms and placeholders, as each language needs them.</summary>
    [Theory]
    [MemberData(nameof(SixLanguages))]
    public void Texts_are_complete_with_their_plural_forms_and_placeholders(string language) => None(
        $"Correct Text/Texts{(language == Languages.Default ? "" : "." + language)}.resx, which:",
        TextRules.Problems(language, TextsIn(language), TextsIn(Languages.Default)));

    /// <summary>Asked for by the list of modules.</summary>
    [Fact]
    public void The_module_has_a_name_and_a_purpose() => None(
        "Add these keys to Text/Texts.resx:", new[] { "Module_Name", "Module_Purpose" }.Where(key => !TextsIn(Languages.Default).ContainsKey(key)));

    /// <summary>Administrators read what they grant.</summary>
    [Fact]
    public void Every_permission_has_a_name_that_says_what_it_lets_do() => None(
        "Add these keys to the texts:",
        MatrixCheck.Declared(host.Services).Where(permission => permission.Texts.Assembly == host.Assembly)
            .SelectMany(permission => Languages.All.Where(language => !TextsIn(language).ContainsKey(permission.TextKey)).Select(language => $"{permission.TextKey} ({language})")));

    /// <summary>Names of permissions do not meet those of another owner.</summary>
    [Fact]
    public void Permissions_carry_the_modules_prefix() => None(
        $"Begin the names of these permissions with '{Id}.':",
        MatrixCheck.Declared(host.Services).Where(permission => permission.Texts.Assembly == host.Assembly && !permission.Name.StartsWith(Id + ".", StringComparison.Ordinal))
            .Select(permission => permission.Name));

    private Dictionary<string, string> TextsIn(string language)
    {
        var resources = new ResourceManager(host.Module.Manifest.Texts);
        var culture = language == Languages.Default ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        return resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)?.Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => entry.Value as string ?? "", StringComparer.Ordinal) ?? [];
    }
}
