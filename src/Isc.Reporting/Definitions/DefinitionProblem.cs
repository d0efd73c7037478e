using Isc.Reporting.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Definitions;

/// <summary>Why a definition is refused.</summary>
/// <param name="Field">What is wrong, as JSON calls it: <c>chapters[0].items[1].section</c>.</param>
/// <param name="Reason">Text of the reason.</param>
/// <param name="Arguments">What fills it.</param>
internal sealed record DefinitionProblem(string Field, string Reason, params IReadOnlyList<object> Arguments)
{
    /// <summary>The reason, in the language in which this call runs.</summary>
    public string In(IStringLocalizer<Texts> texts) => texts[Reason, [.. Arguments]];
}
