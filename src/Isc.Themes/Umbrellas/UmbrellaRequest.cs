using System.ComponentModel;
using Isc.Text;

namespace Isc.Themes.Umbrellas;

/// <summary>An umbrella as it shall be: the body of its POST and PUT.</summary>
internal sealed record UmbrellaRequest
{
    [Description("Kebab-case: that of the theme, or of the module, that it belongs to; a new one makes a theme of its name. Ignored by PUT.")]
    public string? Key { get; init; }

    [Description("Its name. Ignored where a theme or module of its key has one.")]
    public LocalizedText? Name { get; init; }

    [Description("Why it is set up, as the end of \"in view of …\".")]
    public LocalizedText? Aim { get; init; }

    [Description("Key of the body that meets for it; left out, a group of its name is set up.")]
    public string? Body { get; init; }

    [Description("Of a group that is set up: key of the office that chairs it. Left out, the chair is vacant. Ignored by PUT.")]
    public string? Chair { get; init; }

    [Description("Of a group that is set up: keys of the offices that are its members. Ignored by PUT.")]
    public IReadOnlyList<string>? Members { get; init; }

    [Description("Key of the body that agreed to it: isc-tf.")]
    public string? AgreedBy { get; init; }

    [Description("The day on which that was.")]
    public DateOnly? AgreedOn { get; init; }

    [Description("Keys of themes and ids of modules that it covers. Ignored by PUT: see covers.")]
    public IReadOnlyList<string>? Covers { get; init; }

    [Description("Its last day; left out while it stands. Ignored by POST.")]
    public DateOnly? Ended { get; init; }
}
