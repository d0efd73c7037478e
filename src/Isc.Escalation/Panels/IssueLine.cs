using Isc.Text;

namespace Isc.Escalation.Panels;

/// <summary>An issue on the page of its theme.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">Where it stands, in words.</param>
/// <param name="Path">Its page, from the root of the language.</param>
public sealed record IssueLine(string Reference, LocalizedText Title, string State, string Path);
