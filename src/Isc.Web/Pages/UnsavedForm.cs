namespace Isc.Web.Pages;

/// <summary>What someone wrote into a form that then failed: shown with the reason, so that nothing written is lost.</summary>
/// <param name="Texts">As written, without secrets and what the form itself had put in.</param>
internal sealed record UnsavedForm(IReadOnlyList<string> Texts);
