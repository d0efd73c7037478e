using System.Text.Json.Serialization;
using Isc.Text;

namespace Isc.Reporting.Definitions;

/// <summary>What a definition reports on one by one: there is such a report for each theme, body or umbrella.</summary>
/// <param name="Kind">One of <see cref="Subjects.Kinds"/>.</param>
/// <param name="Key">Key of the one that is taken where none is named.</param>
internal sealed record SubjectDefinition(string Kind, string Key)
{
    /// <summary>Stands for the subject's key in the settings of sections, and for the addressee that is its own subject.</summary>
    public const string Placeholder = "{subject}";

    /// <summary>Its name, <c>{3}</c> in texts; null in a definition that is not about one yet.</summary>
    [JsonIgnore]
    public LocalizedText? Name { get; init; }
}
