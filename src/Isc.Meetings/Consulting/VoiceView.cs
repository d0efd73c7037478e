using System.ComponentModel;

namespace Isc.Meetings.Consulting;

/// <summary>The voice of an office.</summary>
internal sealed record VoiceView(Guid Office, string Option, string? Comment, DateTime At, [property: Description("Came after the deadline: recorded, not counted.")] bool Late);
