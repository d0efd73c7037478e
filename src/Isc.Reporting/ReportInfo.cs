namespace Isc.Reporting;

/// <summary>A report that can be composed.</summary>
/// <param name="Key">Its key: <c>council-resolution-191</c>.</param>
/// <param name="Title">Its title in the current language.</param>
/// <param name="Form">Key of its house form: <c>council-document</c> or <c>advisory-group-document</c>.</param>
/// <param name="FormName">The form's name in the current language.</param>
/// <param name="Addressee">Key of the body it goes to.</param>
/// <param name="AddresseeName">That body's name in the current language.</param>
/// <param name="LastPeriod">What the latest report covered; offered where no period is chosen.</param>
public sealed record ReportInfo(
    string Key, string Title, string Form, string FormName, string Addressee, string AddresseeName, ReportPeriod LastPeriod);
