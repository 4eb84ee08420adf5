namespace FormatService.Api.Leaflets;

internal sealed class LeafletLibrary;
