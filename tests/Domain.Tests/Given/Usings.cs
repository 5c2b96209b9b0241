global using Regulations.Domain.Tests.Given;
global using static Regulations.Domain.Tests.Given.Clauses;
global using static Regulations.Domain.Tests.Given.Decided;
global using static Regulations.Domain.Tests.Given.Facts;
global using static Regulations.Domain.Tests.Given.GivenInstruments;
global using static Regulations.Domain.Tests.Given.Norms;
