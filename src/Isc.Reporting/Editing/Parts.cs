using Isc.Reporting.Definitions;
using Isc.Reporting.Text;
using Isc.Web.Components;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Editing;

/// <summary>Reads a part of a definition from a form.</summary>
internal static class Parts
{
    public const string Text = "text";
    public const string Section = "section";
    public const string List = "list";

    /// <summary>What kind of part an item is.</summary>
    public static string KindOf(ItemDefinition item) => item switch { { Section: not null } => Section, { Items: not null } => List, _ => Text };

    /// <summary>The item that the form describes, over what there was.</summary>
    /// <param name="form">The form, with the fields of <c>PartFields</c>.</param>
    /// <param name="before">The item so far; null for a new one.</param>
    /// <param name="texts">The texts.</param>
    public static ItemDefinition? Read(PostedForm form, ItemDefinition? before, IStringLocalizer<Texts> texts)
    {
        var kind = before is null ? form.Choice("kind") : KindOf(before);
        var section = kind == Text || before is { Items: not null } ? null : form.Choice("section");
        var words = kind == Section ? null : form.Text("text");
        var settings = section is null ? [] : Settings(form, "settings", texts);
        if (kind != Text && section is null && before?.Items is null)
            form.Wrong("section", texts["Definition_Blank"]);
        if (kind == Text && words is null)
            form.Wrong("text", texts["Definition_Blank"]);
        return form.IsWrong ? null : kind switch
        {
            Text => new() { Text = DefinedText.Of(before?.Text, words, texts) },
            Section => Sectioned(),
            _ => new() { Lead = DefinedText.Of(before?.Lead, words, texts), Items = before?.Items ?? [Sectioned()] },
        };

        ItemDefinition Sectioned() => new()
        {
            Section = section, Settings = settings, Otherwise = kind == Section ? DefinedText.Of(before?.Otherwise, form.Text("otherwise"), texts) : null,
        };
    }

    /// <summary>Lines such as <c>body = isc-tf</c>.</summary>
    public static Dictionary<string, string> Settings(PostedForm form, string name, IStringLocalizer<Texts> texts)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in (form.Text(name) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } key, { Length: > 0 } value])
                settings[key] = value;
            else
                form.Wrong(name, texts["Define_SettingsWrong", line]);
        }

        return settings;
    }

    /// <summary>The same lines of what is stored.</summary>
    public static string Lines(IReadOnlyDictionary<string, string>? settings) => string.Join('\n', (settings ?? new Dictionary<string, string>()).Select(setting => $"{setting.Key} = {setting.Value}"));
}
