using Isc.Text;

namespace Isc.Bodies;

/// <summary>A meeting of a body, for what is submitted to it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Body">Key of the body.</param>
/// <param name="Name">What it is called: "Meeting 7", or its title.</param>
/// <param name="From">Its first day, or the first that is possible.</param>
/// <param name="DocumentsBy">Last day for documents; null where none is set.</param>
/// <param name="Path">Its page, from the root of the language.</param>
public sealed record BodyMeeting(Guid Id, string Body, LocalizedText Name, DateOnly From, DateOnly? DocumentsBy, string Path);
