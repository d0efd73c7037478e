namespace Isc.Pages;

/// <summary>A page of administration.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What is done there, in one sentence.</param>
/// <param name="Path">From the root of the language: <c>/administration/modules</c>.</param>
/// <param name="Permission">What the reader must hold to see the link.</param>
/// <param name="Order">Smaller first.</param>
public sealed record AdministrationLink(string Title, string Summary, string Path, string Permission, int Order = 100);
